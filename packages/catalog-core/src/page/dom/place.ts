import type { Place } from "../../audit/report.js";
import { selectorOf } from "../selector.js";
import type { NodeAccess } from "./node.js";

/** The place of an element in a live document: a selector that leads to it. */
export function placeOf(node: Element | undefined, root: Element | null, access: NodeAccess): Place | null {
  const { localName, parentElement, querySelectorAll } = access;
  return node && root
    ? {
        selector: selectorOf<Element>(
          {
            ...access,
            place(node) {
              const same = [...querySelectorAll(parentElement(node) ?? node, ":scope>*")].filter(
                (one) => localName(one) === localName(node),
              );
              return same.length > 1 ? same.indexOf(node) + 1 : 0;
            },
            isOnly: (_node, id) => querySelectorAll(root, `#${id}`).length === 1,
          },
          node,
        ),
      }
    : null;
}
