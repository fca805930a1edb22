import type { DefaultTreeAdapterTypes } from "parse5";
import { isDay } from "../../calendar/day.js";
import type { HtmlTree, TreeElement } from "../html/parse.js";
import type { FormSource } from "./form-source.js";
import { readFormFrom } from "./read-form.js";
import type { RawForm } from "./reading.js";

type TreeNode = DefaultTreeAdapterTypes.Node;

const attr = (node: TreeNode, name: string): string | null => {
  if ("attrs" in node) for (const attribute of node.attrs) if (attribute.name === name) return attribute.value;
  return null;
};

const NONE: readonly TreeNode[] = [];

/** A parsed page: values are those of the attributes, as in a browser before anybody types. */
const treeSource: FormSource<TreeNode> = {
  name: (node) => ("tagName" in node ? node.tagName : node.nodeName === "#text" ? "#text" : ""),
  children: (node) => ("childNodes" in node ? node.childNodes : NONE),
  text: (node) => (node as DefaultTreeAdapterTypes.TextNode).value,
  attr,
  value(node) {
    if ((node as TreeElement).tagName === "textarea") {
      let text = "";
      for (const child of (node as TreeElement).childNodes)
        if (child.nodeName === "#text") text += (child as DefaultTreeAdapterTypes.TextNode).value;
      return text;
    }
    const value = attr(node, "value") ?? "";
    const type = (attr(node, "type") ?? "").toLowerCase();
    // Browsers drop what is no day, and what a page puts into a file field.
    return type === "file" || (type === "date" && !isDay(value)) ? "" : value;
  },
  checked: (node) => attr(node, "checked") !== null,
  selected: () => null,
  frame: () => null,
  frameWhy: "not-followed",
  touched: () => null,
};

/** The edit form of a parsed page, with its elements; null if it has none. */
export function readFormTree({ document }: Pick<HtmlTree, "document">): RawForm<TreeElement> | null {
  return readFormFrom(treeSource, document as TreeNode) as RawForm<TreeElement> | null;
}
