import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../shared.js";

const home = join(root, "packages/embed-widget");
const read = (path: string) => readFileSync(join(home, path), "utf8");

interface Named {
  name: string;
}

/** What the pattern finds in the texts, each once. */
const all = (pattern: RegExp, ...texts: string[]) =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, one]) => one!)))].sort();
const names = (list: Named[]) => list.map(({ name }) => name).sort();

describe("the manifest of custom elements", () => {
  const [declared] = JSON.parse(read("dist/custom-elements.json")).modules[0].declarations;
  const element = read("src/element.tsx");

  it("has the attributes that the class observes", () => {
    const [observed] = all(/observedAttributes = \[(.+?)\]/g, element);
    expect(names(declared.attributes)).toEqual(all(/"(\w+)"/g, observed!));
  });

  it("has the properties and events of the class", () => {
    expect(names(declared.members)).toEqual(all(/^ {2}get (\w+)\(/gm, element));
    expect(names(declared.events)).toEqual(all(/_tell<\w+>\("([\w-]+)"/g, element));
  });

  it("has the custom properties of the style sheet and the parts of the views", () => {
    expect(names(declared.cssProperties)).toEqual(all(/var\((--mulu-[\w-]+)/g, read("src/style/widget.css")));
    const views = readdirSync(join(home, "src"), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".tsx"))
      .map((file) => read(join("src", file)));
    expect(names(declared.cssParts)).toEqual(all(/\bpart="(\w+)"/g, ...views));
  });

  it.each(["docs/widget.md", "docs/widget.zh-CN.md"])("has what is in %s, and no more", (path) => {
    const doc = read(join("../..", path));
    const settings = all(/^\| `([\w-]+)`/gm, doc);
    for (const name of [...names(declared.attributes), ...names(declared.events)]) expect(settings).toContain(name);
    expect(all(/`(--mulu-[\w-]+)`/g, doc)).toEqual(names(declared.cssProperties));
    expect(
      all(/::part\(([\w|]+)\)/g, doc)
        .flatMap((parts) => parts.split("|"))
        .sort(),
    ).toEqual(names(declared.cssParts));
  });
});
