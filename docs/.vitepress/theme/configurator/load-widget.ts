import { withBase } from "vitepress";
import { pinnedFiles } from "./widget-files.js";

/** Loads the widget as any site does, from its own file. */
export async function loadWidget(): Promise<void> {
  if (customElements.get("mulu-catalog")) return;
  const script = document.createElement("script");
  script.src = withBase(`/widget/${pinnedFiles.script}`);
  const loaded = new Promise<unknown>((done, failed) => {
    script.addEventListener("load", done);
    script.addEventListener("error", failed);
  });
  document.head.append(script);
  await loaded;
}
