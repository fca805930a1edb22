import { type AttributeName, attributes } from "../attributes/attributes.js";
import type { PageKind } from "../audit/report.js";
import { isDay } from "../calendar/day.js";
import type { LocaleName } from "../locales/types.js";
import { pathText } from "../schema/problem.js";
import { hostPattern } from "./host-pattern.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";
import type { ProfileFault, ProfileProblemCode, ProfileTexts } from "./profile-problem.js";
import { selectorFault } from "./selector-shape.js";
import { profileLimits as limits, type SiteProfile, type ValueSource } from "./site-profile.js";

/** What is wrong with a file of profiles, at one place. */
export interface FileProblem {
  /** As in `list[2].attributes.publisher[0].selector`; empty where it is about the whole file. */
  path: string;
  code: ProfileProblemCode;
  /** One sentence: where, what is wrong, what belongs there. */
  message: string;
}

/** Profiles that can be relied on, or what is wrong with their file: the first 50 problems. */
export type ProfilesCheck = { ok: true; profiles: SiteProfile[] } | { ok: false; problems: FileProblem[] };

/** Problems that are listed. */
const MOST_PROBLEMS = 50;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const ATTRIBUTE_NAME = /^[a-z][a-z0-9:_-]*$/i;
// What no one sees. Line breaks are seen, but only a note has them.
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f\u2028\u2029\u202a-\u202e\u2066-\u2069]/;
const KINDS: readonly PageKind[] = ["home", "column", "article", "catalog", "form", "other"];

const locales: Record<LocaleName, ProfileTexts> = { "zh-CN": zhCN, en };

/**
 * Site profiles from the text of a JSON file, with a byte order mark or without.
 * @throws nothing
 */
export function parseProfiles(json: string, locale: LocaleName = "zh-CN"): ProfilesCheck {
  const found = new Problems(locale);
  if (json.length > limits.file) {
    found.add("too-large", [], { most: limits.file });
    return { ok: false, problems: found.list };
  }
  let value: unknown;
  try {
    value = JSON.parse(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
  } catch {
    found.add("not-json", []);
    return { ok: false, problems: found.list };
  }
  return checkProfiles(value, locale);
}

/**
 * Is the value a site profile, or a list of them, of version 1? What comes out is a copy with nothing in it that wasn't
 * looked at.
 * @param value from JSON.parse
 * @throws nothing
 */
export function checkProfiles(value: unknown, locale: LocaleName = "zh-CN"): ProfilesCheck {
  const found = new Problems(locale);
  const profiles = profilesIn(value, found);
  return found.list.length === 0 ? { ok: true, profiles } : { ok: false, problems: found.list };
}

type Path = readonly (string | number)[];
type Fields = Record<string, unknown>;

function profilesIn(value: unknown, found: Problems): SiteProfile[] {
  if (!isFields(value) || (!has(value, "profile") && !has(value, "profiles"))) {
    found.add("not-profile", []);
    return [];
  }
  if (!has(value, "profiles")) return [profileIn(value, [], found)];
  if (value.profiles !== 1) found.add("version", ["profiles"]);
  onlyKeys(value, ["profiles", "list"], [], found);
  const list = listIn(value, "list", [], limits.profiles, found);
  const seen = new Set<unknown>();
  return list.map((one, i) => {
    const path = ["list", i];
    if (!isFields(one)) {
      found.add("wrong-type", path, { expected: "object" });
      return {} as SiteProfile;
    }
    if (seen.has(one.id)) found.add("same-id", [...path, "id"]);
    seen.add(one.id);
    return profileIn(one, path, found);
  });
}

const PROFILE_KEYS = ["profile", "id", "name", "hosts", "pages", "kind", "attributes", "madeOn", "madeBy", "note"];

function profileIn(value: Fields, path: Path, found: Problems): SiteProfile {
  onlyKeys(value, PROFILE_KEYS, path, found);
  if (value.profile !== 1) found.add(has(value, "profile") ? "version" : "missing", [...path, "profile"]);
  const id = textIn(value, "id", path, limits.id, found);
  if (id !== "" && !ID.test(id)) found.add("malformed-id", [...path, "id"]);
  const madeOn = textIn(value, "madeOn", path, 10, found);
  if (madeOn !== "" && !isDay(madeOn)) found.add("day", [...path, "madeOn"]);
  const profile: SiteProfile = {
    profile: 1,
    id,
    name: textIn(value, "name", path, limits.name, found),
    hosts: hostsIn(value, path, found),
    attributes: attributesIn(value, path, found),
    madeOn,
  };
  if (has(value, "pages")) profile.pages = pagesIn(value, path, found);
  if (has(value, "kind")) {
    profile.kind = value.kind as PageKind;
    if (!KINDS.includes(profile.kind)) found.add("kind", [...path, "kind"]);
  }
  if (has(value, "madeBy")) profile.madeBy = textIn(value, "madeBy", path, limits.name, found);
  if (has(value, "note")) profile.note = textIn(value, "note", path, limits.note, found, "lines");
  return profile;
}

function hostsIn(value: Fields, path: Path, found: Problems): string[] {
  const hosts = listIn(value, "hosts", path, limits.hosts, found);
  return hosts.map((one, i) => {
    const at = [...path, "hosts", i];
    const text = plainText(one, at, limits.host, found);
    if (text === null) return "";
    const checked = hostPattern(text);
    if ("host" in checked) return checked.host;
    found.add(checked.code, at);
    return "";
  });
}

function pagesIn(value: Fields, path: Path, found: Problems): string[] {
  return listIn(value, "pages", path, limits.pages, found).map((one, i) => {
    const at = [...path, "pages", i];
    const text = plainText(one, at, limits.page, found) ?? "/";
    if (text[0] !== "/" && text[0] !== "*") found.add("page", at);
    return text;
  });
}

function attributesIn(value: Fields, path: Path, found: Problems): SiteProfile["attributes"] {
  const at = [...path, "attributes"];
  const result: SiteProfile["attributes"] = {};
  if (!has(value, "attributes")) found.add("missing", at);
  else if (!isFields(value.attributes)) found.add("wrong-type", at, { expected: "object" });
  else {
    const names = Object.keys(value.attributes);
    if (names.length > limits.attributes) found.add("too-many", at, { most: limits.attributes });
    else
      for (const name of names) {
        if (!has(attributes, name)) found.add("unknown-attribute", [...at, name]);
        else
          result[name as AttributeName] = listIn(value.attributes, name, at, limits.sources, found).map((one, i) =>
            sourceIn(one, [...at, name, i], found),
          );
      }
  }
  return result;
}

function sourceIn(value: unknown, path: Path, found: Problems): ValueSource {
  if (!isFields(value)) {
    found.add("wrong-type", path, { expected: "object" });
    return { selector: "" };
  }
  onlyKeys(value, ["selector", "take", "name", "after", "before"], path, found);
  const source: ValueSource = { selector: textIn(value, "selector", path, limits.selector, found) };
  const fault = selectorFault(source.selector);
  if (fault) found.add(fault, [...path, "selector"]);
  if (has(value, "take")) {
    source.take = value.take as "text" | "attribute";
    if (source.take !== "text" && source.take !== "attribute") found.add("take", [...path, "take"]);
  }
  if (source.take === "attribute") {
    source.name = textIn(value, "name", path, limits.words, found);
    if (source.name !== "" && !ATTRIBUTE_NAME.test(source.name)) found.add("attribute-name", [...path, "name"]);
  } else if (has(value, "name")) found.add("name-without-take", [...path, "name"]);
  if (has(value, "after")) source.after = textIn(value, "after", path, limits.words, found);
  if (has(value, "before")) source.before = textIn(value, "before", path, limits.words, found);
  return source;
}

/** A list with something in it, and not too much. */
function listIn(value: Fields, key: string, path: Path, most: number, found: Problems): unknown[] {
  const at = [...path, key];
  const list = has(value, key) ? value[key] : undefined;
  if (list === undefined) found.add("missing", at);
  else if (!Array.isArray(list)) found.add("wrong-type", at, { expected: "list" });
  else if (list.length === 0) found.add("empty", at);
  else if (list.length > most) found.add("too-many", at, { most });
  else return list;
  return [];
}

function textIn(value: Fields, key: string, path: Path, most: number, found: Problems, lines?: "lines"): string {
  const at = [...path, key];
  if (has(value, key)) return plainText(value[key], at, most, found, lines) ?? "";
  found.add("missing", at);
  return "";
}

/** Null where it is none, and then that is noted. */
function plainText(value: unknown, path: Path, most: number, found: Problems, lines?: "lines"): string | null {
  if (typeof value !== "string") found.add("wrong-type", path, { expected: "text" });
  else if (value.length > most) found.add("too-long", path, { most });
  else if (value.trim() === "") found.add("empty", path);
  else if (CONTROL.test(value) || (!lines && value.includes("\n"))) found.add("control-character", path);
  else return value;
  return null;
}

function onlyKeys(value: Fields, known: readonly string[], path: Path, found: Problems): void {
  for (const key of Object.keys(value)) if (!known.includes(key)) found.add("unknown-key", [...path, key]);
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Its own: nothing is taken from a prototype. */
function has(value: object, key: string): boolean {
  return Object.hasOwn(value, key);
}

/** Problems as they are found, so many of them. */
class Problems {
  readonly list: FileProblem[] = [];

  constructor(private readonly locale: LocaleName) {}

  add(code: ProfileProblemCode, path: Path, values: Pick<ProfileFault, "expected" | "most"> = {}): void {
    if (this.list.length > MOST_PROBLEMS) return;
    const listed = this.list.length < MOST_PROBLEMS ? code : "more";
    const place = listed === "more" ? "" : pathText(path);
    const message = locales[this.locale].sentence({ code: listed, path, ...values }, place);
    this.list.push({ path: place, code: listed, message });
  }
}
