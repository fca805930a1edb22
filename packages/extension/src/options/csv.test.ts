import { expect, it } from "vitest";
import { csvOf } from "./csv.js";

it("quotes where it must, and disarms formulas", () => {
  expect(
    csvOf([
      ["事项", 'a"b', "c,d"],
      ["=1+1", "两\n行", "3"],
    ]),
  ).toBe('\uFEFF事项,"a""b","c,d"\r\n\'=1+1,"两\n行",3\r\n');
});
