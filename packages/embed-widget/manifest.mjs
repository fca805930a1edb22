import ts from "typescript";

/** The tags of a comment with this name: type, name and what is said of it. */
function tagged(node, tag) {
  return ts
    .getJSDocTags(node)
    .filter(({ tagName }) => tagName.text === tag)
    .map(({ comment }) => {
      const [, type, name, description] = /^(?:\{(.+?)\}\s+)?(\S+)\s+-\s+(.+)$/s.exec(
        ts.getTextOfJSDocComment(comment),
      );
      return { name, ...(type && { type: { text: type } }), description };
    });
}

const said = (node) =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment))
    .join("\n");

/** Properties that everybody may use: those with a getter, and without a line before their name. */
function properties({ members }) {
  return members
    .filter((member) => ts.isGetAccessor(member) && !member.name.text.startsWith("_"))
    .map((member) => ({
      kind: "field",
      name: member.name.text,
      type: { text: member.type.getText() },
      description: said(member),
    }));
}

/**
 * The manifest of custom elements (schema 1.0.0), from the comment at the element's class, so that editors and catalogs
 * of components know what it takes.
 * @param {string} source the module of the class
 * @param {string} tagName
 */
export function manifestOf(source, tagName) {
  const file = ts.createSourceFile("element.tsx", source, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX);
  const element = file.statements.find((one) => ts.isClassDeclaration(one) && tagged(one, "attr").length > 0);
  const name = element.name.text;
  const declaration = { name, module: "dist/index.js" };
  return {
    schemaVersion: "1.0.0",
    modules: [
      {
        kind: "javascript-module",
        path: "dist/index.js",
        declarations: [
          {
            kind: "class",
            customElement: true,
            tagName,
            name,
            superclass: { name: "HTMLElement" },
            description: said(element),
            attributes: tagged(element, "attr"),
            members: properties(element),
            events: tagged(element, "fires"),
            cssProperties: tagged(element, "cssprop").map(({ name, description }) => ({ name, description })),
            cssParts: tagged(element, "csspart"),
            slots: [{ name: "", description: "The page's own content: stays without JavaScript and on any error" }],
          },
        ],
        exports: [{ kind: "js", name, declaration }],
      },
      {
        kind: "javascript-module",
        path: "dist/define.js",
        declarations: [],
        exports: [{ kind: "custom-element-definition", name: tagName, declaration }],
      },
    ],
  };
}
