import { deliver } from "../catalog/deliver.js";
import { loadCatalog } from "../catalog/load.js";
import { UsageError } from "../errors.js";
import { type Context, exitCode } from "../io.js";

export interface RenderCommand {
  source: string;
  /** Addresses of the catalog's JSON and of the widget's script; null is the usual one. */
  src: string | null;
  script: string | null;
  /** A whole page, not a part of one. */
  page: boolean;
  out: string | null;
}

/** `mulu widget render`: a catalog as static HTML with the widget around it. */
export async function runRender(command: RenderCommand, context: Context): Promise<number> {
  const { source, src, script, page, out } = command;
  // The readings of characters are large, and no other command needs them.
  const { isWebAddress, widgetHtml } = await import("@mulu/catalog-core/widget");
  for (const [option, address] of Object.entries({ "--src": src, "--script": script }))
    if (address !== null && !isWebAddress(address))
      throw new UsageError(context.texts.widgetCommands.address(option, address));
  const catalog = await loadCatalog(source, context);
  const html = widgetHtml(catalog, { page, ...(src !== null && { src }), ...(script !== null && { script }) });
  await deliver(html, out, context);
  return exitCode.clean;
}
