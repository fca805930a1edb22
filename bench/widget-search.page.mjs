// Runs in the page: the widget's search and others over the same entries.
import { Charset, Index } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { text } from "../packages/embed-widget/src/data/entry.ts";
import { indexOf, searched } from "../packages/embed-widget/src/search/catalog-index.ts";
import { fold, termsOf } from "../packages/embed-widget/src/search/fold.ts";
import { textsFor } from "../packages/embed-widget/src/texts/texts.ts";

const texts = textsFor("zh-CN", {});

/** What each gets of an entry: all that can be found, folded; whole pinyin and initials field by field. */
function documentOf(entry, id) {
  const fields = text(entry, "pinyin")
    .split("|")
    .map((field) => field.match(/[A-Z][a-z]*/g) ?? []);
  return {
    id,
    text: fold(searched(entry, texts).join("\n")),
    fields,
    pinyin: fields.map((field) => field.join("").toLowerCase()).join(" "),
    initials: fields.map((field) => field.map(([first]) => first.toLowerCase()).join("")).join(" "),
  };
}

const isLetters = (word) => /^[a-z]+$/.test(word);

/** The slowest way, which can't be wrong: each entry, each word, each place, each syllable. */
function byHand(documents, query) {
  const has = ({ text, fields }, word) =>
    text.includes(word) ||
    (isLetters(word) &&
      fields.some((field) =>
        field.some((_, from) => {
          const behind = field.slice(from).map((one) => one.toLowerCase());
          return (
            behind.join("").startsWith(word) ||
            behind
              .map(([first]) => first)
              .join("")
              .startsWith(word)
          );
        }),
      ));
  return documents.filter((one) => termsOf(query).every((word) => has(one, word))).map(({ id }) => id);
}

/** Each builds what it needs, and gives its search: numbers of entries. As good for Chinese as its settings allow. */
const builders = {
  widget(entries) {
    const index = indexOf(entries, texts);
    while (!index.more(1_000));
    return (query) => index.find(query, {});
  },
  // The least that finds anything: for Chinese in one text an entry, for letters in one with the pinyin, which is not
  // exact, as syllables aren't told apart.
  bare(_, documents) {
    const plain = documents.map((one) => one.text);
    const spelt = documents.map((one) => `${one.text}\n${one.pinyin}\n${one.initials}`);
    return (query) => {
      const words = query.split(" ");
      const all = words.some(isLetters) ? spelt : plain;
      const found = [];
      for (let at = 0; at < all.length; at++) if (words.every((word) => all[at].includes(word))) found.push(at);
      return found;
    };
  },
  // Characters as words, since it knows words by blanks only; letters by the beginnings of fields.
  minisearch(_, documents) {
    const index = new MiniSearch({
      fields: ["text", "pinyin", "initials"],
      tokenize: (given) => given.match(/\p{Script=Han}|[a-z]+|\d+/gu) ?? [],
      searchOptions: { combineWith: "AND", prefix: (word) => isLetters(word) },
    });
    index.addAll(documents);
    return (query) => index.search(query).map(({ id }) => id);
  },
  // Its own way with Chinese; letters by the beginnings of fields.
  flexsearch(_, documents) {
    const chinese = new Index({ encoder: Charset.CJK, tokenize: "forward" });
    const letters = new Index({ tokenize: "forward" });
    for (const { id, text, pinyin, initials } of documents) {
      chinese.add(id, text);
      letters.add(id, `${pinyin} ${initials}`);
    }
    return (query) => (isLetters(query) ? letters : chinese).search(query, { limit: documents.length });
  },
  // Not fuzzy, at any place.
  fuse(_, documents) {
    const keys = ["text", "pinyin", "initials"];
    const index = new Fuse(documents, { keys, threshold: 0, ignoreLocation: true });
    return (query) => index.search(query).map(({ refIndex }) => refIndex);
  },
};

/**
 * For each search: what it took to build, the least that each query took, which is what it takes where nobody disturbs,
 * and how much of it was right.
 */
globalThis.compareSearches = async (path, queries, rounds) => {
  const { entries } = await (await fetch(path)).json();
  const documents = entries.map(documentOf);
  const expected = queries.map((query) => new Set(byHand(documents, query)));
  const results = {};
  const searches = {};
  for (const [name, build] of Object.entries(builders)) {
    const start = performance.now();
    searches[name] = build(entries, documents);
    const made = performance.now() - start;
    const found = queries.map(searches[name]);
    const right = sum(found.map((list, at) => list.filter((one) => expected[at].has(one)).length));
    const wrong = sum(found.map((list) => list.length)) - right;
    results[name] = { made, least: queries.map(() => Number.POSITIVE_INFINITY), right, wrong };
  }
  for (let round = 0; round < rounds; round++)
    for (const [at, query] of queries.entries())
      for (const [name, search] of Object.entries(searches)) {
        const { least } = results[name];
        // Those that take long are measured seldom.
        if (round > 2 && least[at] > 20) continue;
        const start = performance.now();
        search(query);
        least[at] = Math.min(least[at], performance.now() - start);
      }
  return { results, hits: sum(expected.map(({ size }) => size)) };
};

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
