import { describe, expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { scriptsCollector } from "./scripts.js";

function scripts(html: string) {
  const collector = scriptsCollector();
  walk(html, collector);
  return collector.facts();
}

/** The page's state as read from one script: attribute and values. */
function state(program: string): Record<string, string[]> {
  const facts = Object.entries(scripts(`<script>${program}</script>`).attributes());
  return Object.fromEntries(facts.map(([name, list]) => [name, list.map((fact) => fact.value)]));
}

describe("the state of gkmlpt (广东)", () => {
  const DETAIL = {
    identifier: "000999001/2024-00012",
    document_number: "清漳教〔2024〕18号",
    publisher: "清漳县教育局",
    classify_main_name: "教育",
    is_expired: false,
    is_abolished: 0,
  };
  const READ = {
    indexNumber: ["000999001/2024-00012"],
    documentNumber: ["清漳教〔2024〕18号"],
    publisher: ["清漳县教育局"],
  };

  it.each([
    ["JSON", `window._CONFIG = ${JSON.stringify({ SID: "1", TREE: [], DETAIL })};`],
    ["a program around it", `window._CONFIG = { SID: '1', DETAIL: ${JSON.stringify(DETAIL)}, TREE: [] };`],
    ["brackets in its texts", `window._CONFIG={DETAIL:${JSON.stringify({ ...DETAIL, title: '}]"\\{' })}}`],
  ])("%s", (_, program) => expect(state(program)).toEqual(READ));

  it("says where it was read", () => {
    const { indexNumber } = scripts(`<script>window._CONFIG={DETAIL:${JSON.stringify(DETAIL)}}</script>`).attributes();
    expect(indexNumber).toEqual([
      { value: DETAIL.identifier, raw: DETAIL.identifier, label: "identifier", from: "json", at: 2 },
    ]);
  });

  it("an empty field is an empty reading", () =>
    expect(state('window._CONFIG={DETAIL:{"identifier":"000999001/1","document_number":""}}')).toEqual({
      indexNumber: ["000999001/1"],
      documentNumber: [""],
    }));
});

describe("the state of ucap (开普)", () => {
  const fields = {
    syh: "QZ-1",
    gkfs: "主动公开",
    gkfw: "面向社会",
    gksx: "长期",
    fwrq: "2024-05-13",
    wh: "清漳教〔2024〕18号",
  };
  const READ = {
    indexNumber: ["QZ-1"],
    disclosureMethod: ["主动公开"],
    disclosureScope: ["面向社会"],
    disclosureTimeLimit: ["长期"],
    writtenDate: ["2024-05-13"],
    documentNumber: ["清漳教〔2024〕18号"],
  };
  const pairs = Object.entries(fields).map(([key, value]) => ({ key, value }));

  it.each([
    ["fields by name", `var data = {"domainMetaList":[{"publicInfo":${JSON.stringify(fields)}}]};`],
    ["keys and values", `var domainMetaList = [{"domain":"publicInfo","resultList":${JSON.stringify(pairs)}}];`],
    ["publicInfo alone", `var publicInfo = ${JSON.stringify(fields)};`],
  ])("%s", (_, program) => expect(state(program)).toEqual(READ));

  it("a date in it is understood", () => {
    const { writtenDate } = scripts('<script>var publicInfo={"fwrq":"2024年5月13日"}</script>').attributes();
    expect(writtenDate).toMatchObject([{ value: "2024年5月13日", day: "2024-05-13" }]);
  });
});

describe("nothing is read of", () => {
  it.each([
    ["a script of another kind", 'var page = {"syh":"QZ-1","gkfs":"主动公开"};'],
    ["a state that is a program", "window._CONFIG = {DETAIL: {identifier: read('a')}};"],
    ["a state that is cut off", 'window._CONFIG = {"DETAIL": {"identifier": "QZ-1"'],
    ["a state without the part", 'window._CONFIG = {"SID": "1"};'],
    ["a state whose part is null", 'window._CONFIG = {"DETAIL": null, "TREE": {}};'],
    ["names that every object has", 'var publicInfo = {"constructor":"a","__proto__":"b","toString":"c"};'],
    ["a library", `/* _CONFIG */ ${"x".repeat(400_000)} DETAIL: {"identifier":"QZ-1"}`],
  ])("%s", (_, program) => expect(state(program)).toEqual({}));

  it("nothing is run", () => {
    expect(state("globalThis.muluRan = true; window._CONFIG = {DETAIL: {}}")).toEqual({});
    expect(globalThis).not.toHaveProperty("muluRan");
  });
});

it("values are kept up to a number", () => {
  const html = Array.from({ length: 50 }, (_, i) => `<script>var publicInfo={"syh":"QZ-${i}"}</script>`).join("");
  expect(scripts(html).attributes().indexNumber!.length).toBeLessThan(10);
});

describe("a list built by script", () => {
  it.each([
    ["an address", '<script>$.get("/module/xxgk/search.jsp?infotypeId=A1&divid=list")</script>'],
    ["a service", '<script src="/api-gateway/jpaas-publish-server/front/page/build/unit"></script>'],
    ["the list service of gkmlpt", '<script>fetch("/gkmlpt/api/all/12?page=1")</script>'],
    ["a file's name", '<script src="/assets/news-list.js"></script>'],
    ["a file's name with a version", '<script src="../js/jpage.min.js?v=2"></script>'],
  ])("is known by %s", (_, html) => expect(scripts(`<title>x</title>${html}`).listBuilder()).toBe(3));

  it.each([
    '<script src="/js/jquery.min.js"></script>',
    '<script src="/js/playlist-icon.png"></script>',
    "<script>var list = [1, 2];</script>",
    "",
  ])("not by %j", (html) => expect(scripts(html).listBuilder()).toBeNull());
});
