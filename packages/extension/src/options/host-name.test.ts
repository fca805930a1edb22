import { expect, it } from "vitest";
import { hostName } from "./host-name.js";

it.each([
  ["www.qingzhang.example", "www.qingzhang.example"],
  [" https://www.Qingzhang.example/zwgk/ ", "www.qingzhang.example"],
  ["http://10.0.0.1:8080/cms", "10.0.0.1:8080"],
  ["localhost:3000", "localhost:3000"],
  ["", null],
  ["政务", null],
  ["*.example", null],
  ["javascript:alert(1)", null],
  ["file:///etc/x.y", null],
  ["https://a@b.example/", null],
  ["a b.example", null],
])("%s", (typed, host) => expect(hostName(typed)).toBe(host));
