import fc from "fast-check";
import { expect, it } from "vitest";
import { artifactUri } from "./artifact-uri.js";

it.each([
  ["a.html", "a.html"],
  ["./网站/a b.html", "%E7%BD%91%E7%AB%99/a%20b.html"],
  ["../a.html", "../a.html"],
  ["网站\\通知#1?.html", "%E7%BD%91%E7%AB%99/%E9%80%9A%E7%9F%A5%231%3F.html"],
  ["100%.html", "100%25.html"],
  ["javascript:alert(1)", "javascript%3Aalert(1)"],
  ["/var/www/页.html", "file:///var/www/%E9%A1%B5.html"],
  ["C:\\网站\\a.html", "file:///C:/%E7%BD%91%E7%AB%99/a.html"],
  ["\\\\server\\share\\a.html", "file://server/share/a.html"],
  [
    "https://www.example.gov.cn/通知.html?id=1|2&x=[%zz]#第1条",
    "https://www.example.gov.cn/%E9%80%9A%E7%9F%A5.html?id=1%7C2&x=%5B%25zz%5D#%E7%AC%AC1%E6%9D%A1",
  ],
  ["https://user:secret@www.example.gov.cn/", "https://www.example.gov.cn/"],
  ["http://[::1]:8080/a", "http://[::1]:8080/a"],
  ["https://[", "https%3A//%5B"],
  ["\ud800.html", "%EF%BF%BD.html"],
  ["-", "-"],
])("%j is %s", (source, uri) => {
  expect(artifactUri(source)).toBe(uri);
});

it("holds nothing that a URI may not hold, whatever the name", () => {
  const name = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
  const sources = fc.oneof(
    name,
    name.map((text) => `https://www.example.gov.cn/${text}`),
  );
  fc.assert(
    fc.property(sources, (source) => /^(?:[\w\-.~!$&'()*+,;=:@/?#[\]]|%[0-9A-F]{2})*$/i.test(artifactUri(source))),
  );
});
