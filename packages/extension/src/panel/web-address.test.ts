import { expect, it } from "vitest";
import { webAddress } from "./web-address.js";

it("makes links of web addresses only", () => {
  expect(webAddress("https://a.example/x")).toBe("https://a.example/x");
  expect(webAddress("HTTP://a.example")).toBe("http://a.example/");
  for (const text of ["javascript:x()", " https://a.example", "data:text/html,x", "//a.example", "https://", "ftp://a"])
    expect(webAddress(text)).toBeNull();
});
