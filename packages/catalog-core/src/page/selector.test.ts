import { expect, it } from "vitest";
import { type SelectorSource, selectorOf } from "./selector.js";

interface Node {
  name: string;
  id?: string;
  parent?: Node;
  place?: number;
}

const source = (ids: readonly string[] = []): SelectorSource<Node> => ({
  localName: (node) => node.name,
  getAttribute: (node) => node.id ?? null,
  parentElement: (node) => node.parent ?? null,
  place: (node) => node.place ?? 0,
  isOnly: (_, id) => ids.includes(id),
});

const body: Node = { name: "body", parent: { name: "html" } };

it.each<[string, Node, string]>([
  ["from the body", { name: "p", parent: body }, "body > p"],
  ["with its place among its like", { name: "p", place: 2, parent: body }, "body > p:nth-of-type(2)"],
  ["from the nearest id of its own", { name: "td", parent: { name: "tr", id: "only", parent: body } }, "#only > td"],
  ["its own id alone", { name: "td", id: "only", parent: body }, "#only"],
  ["not from an id that occurs twice", { name: "p", id: "twice", parent: body }, "body > p"],
  ["not from an id that would need escaping", { name: "p", id: "1:a", parent: body }, "body > p"],
  ["the root", { name: "html" }, "html"],
  ["the head", { name: "meta", parent: { name: "head", parent: { name: "html" } } }, "head > meta"],
])("%s", (_, node, selector) => expect(selectorOf(source(["only", "1:a"]), node)).toBe(selector));

it("of a very deep element is cut at its head", () => {
  let node: Node = body;
  for (let i = 0; i < 100_000; i++) node = { name: "div", parent: node };
  expect(selectorOf(source(), node).split(" > ")).toHaveLength(40);
});
