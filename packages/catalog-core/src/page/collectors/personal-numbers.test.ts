import { describe, expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { isIdentityNumber, isLuhn, personalNumbersCollector } from "./personal-numbers.js";

function numbers(text: string): string[] {
  const collector = personalNumbersCollector();
  walk(`<p>${text}</p>`, collector);
  return collector.facts().map(({ kind, masked }) => `${kind} ${masked}`);
}

// Region 140499 is not assigned, nor is anybody born on 1900-01-01 in it; 199 0000 0000 is nobody's.
const IDENTITY = "140499190001019008";
const CARD = "6222020000000000000";

describe("the test's own numbers", () => {
  it("are well-formed", () => {
    expect(isIdentityNumber(IDENTITY)).toBe(true);
    expect(isLuhn(CARD)).toBe(true);
  });
});

describe("found, and masked at once", () => {
  it.each([
    [`身份证号：${IDENTITY}`, "identity 140*************08"],
    ["身份证号 140499 19000101 9008", "identity 140*************08"],
    ["１４０４９９１９０００１０１９００８", "identity 140*************08"],
    ["联系电话：19900000000", "mobile 199******00"],
    ["199 0000 0000", "mobile 199******00"],
    ["199-0000-0000", "mobile 199******00"],
    ["+86 19900000000", "mobile 199******00"],
    ["86-19900000000", "mobile 199******00"],
    ["8619900000000", "mobile 199******00"],
    [`银行卡号：${CARD}`, "bank-card 622**************00"],
    ["开户账号 6222 0200 0000 0000 000", "bank-card 622**************00"],
  ])("%s", (text, found) => expect(numbers(text)).toEqual([found]));

  it("several in one line", () =>
    expect(numbers(`张某 ${IDENTITY}，19900000000`)).toEqual(["identity 140*************08", "mobile 199******00"]));
});

describe("not found", () => {
  it.each([
    ["a masked one", "140499********9008"],
    ["a wrong check character", "140499190001019009"],
    ["a day that isn't in the calendar", "140499190002309008"],
    ["a telephone of the office", "0399-2000000"],
    ["a mobile number that begins otherwise", "12900000000"],
    ["an index number", "113325000026455663/2021-06672"],
    ["digits in a word", "A19900000000"],
    ["digits in an address", "t20240513_19900000000.html"],
    ["a card number of which nothing says so", CARD],
    ["a card number with a wrong check digit", "银行卡号：6222020000000000005"],
    ["a list of numbers", "100 200 300 400 500 600 700 800"],
    ["a date with a clock", "2024-05-13 08:13:00"],
  ])("%s", (_, text) => expect(numbers(text)).toEqual([]));
});

it("is not flooded", () => expect(numbers("19900000000、".repeat(200))).toHaveLength(50));

describe("check digits", () => {
  it.each(["11010519491231002X", "11010519491231002x"])(
    "%s is an identity number (the standard's own example)",
    (text) => expect(isIdentityNumber(text)).toBe(true),
  );
  it.each(["", "11010519491231002", "110105194913310021", "010105194912310020", "11010518491231002X"])(
    "%j is none",
    (text) => expect(isIdentityNumber(text)).toBe(false),
  );
  it.each([
    ["79927398713", true],
    ["79927398710", false],
    ["0", true],
  ])("Luhn of %s: %s", (digits, good) => expect(isLuhn(digits)).toBe(good));
});
