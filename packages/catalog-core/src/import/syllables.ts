import { pinyin } from "pinyin-pro";

/** Characters with several readings, in words where the library takes the wrong one. */
const READINGS: readonly [word: string, syllables: readonly string[]][] = [
  ["执行", ["zhi", "xing"]],
  ["都匀", ["du", "yun"]],
  ["单县", ["shan", "xian"]],
  ["曾都", ["zeng", "du"]],
  ["洪洞", ["hong", "tong"]],
  ["繁峙", ["fan", "shi"]],
  ["浚县", ["xun", "xian"]],
  ["乐亭", ["lao", "ting"]],
  ["蔚县", ["yu", "xian"]],
  ["台州", ["tai", "zhou"]],
  ["丽水", ["li", "shui"]],
  ["铅山", ["yan", "shan"]],
  ["东阿", ["dong", "e"]],
  ["阿城", ["a", "cheng"]],
  ["会计", ["kuai", "ji"]],
];

/**
 * A syllable for each character (code point) of a run of Chinese characters, in small letters without tones, ü as v;
 * empty for one whose reading isn't known. Characters with several readings are read by the words they stand in.
 *
 * pinyin-pro (MIT) has the readings; its version is pinned, because ids are made of them (see `slug.ts`).
 */
export function syllablesOf(run: string): string[] {
  const characters = [...run];
  const read = (text: string) => pinyin(text, { toneType: "none", type: "array", v: true }).map(plain);
  const together = read(run);
  // One for each character is what the library gives; were it ever another number, each would be read by itself.
  const syllables =
    together.length === characters.length ? together : characters.map((character) => read(character)[0] ?? "");
  for (const [word, readings] of READINGS) {
    for (let at = run.indexOf(word); at >= 0; at = run.indexOf(word, at + word.length)) {
      const from = placeOf(at, run, characters.length);
      readings.forEach((reading, i) => {
        syllables[from + i] = reading;
      });
    }
  }
  return syllables;
}

const plain = (syllable: string) => syllable.toLowerCase().replace(/[^a-z]/g, "");

/** The number of characters before a place in the text, pairs counting as one. */
function placeOf(at: number, run: string, characters: number): number {
  return run.length === characters ? at : [...run.slice(0, at)].length;
}
