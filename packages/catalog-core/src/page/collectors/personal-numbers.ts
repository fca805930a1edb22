import { Has } from "../chars.js";
import type { CollectorOf } from "../collector.js";
import { findDate } from "../dates.js";
import type { PersonalNumberFact } from "../facts.js";

// Digits in one piece or in groups as people write them: 6222 0200 0000 0000, 199 0000 0000, 140499 19000101 9008, +86-199…
const NUMBERS = /(?<![0-9A-Za-z*._/-])(?:\+?86[ -]?)?[0-9]{3,19}(?:[ -][0-9]{3,15}){0,5}[Xx]?(?![0-9A-Za-z*_/])/g;
/** Eleven digits, perhaps in groups: fewer are a date or a price. */
const CANDIDATE = /[0-9０-９](?:[ -]?[0-9０-９]){10}/;
const MOST = 50;

/** Collects numbers in the text that look like identity, mobile phone or bank card numbers, masked at once. */
export function personalNumbersCollector(): CollectorOf<PersonalNumberFact[]> {
  const found: PersonalNumberFact[] = [];

  return {
    lines: Has.digit,
    line(line) {
      if (found.length >= MOST || !CANDIDATE.test(line.text)) return;
      const text = line.text.normalize("NFKC");
      for (const [match] of text.matchAll(NUMBERS)) {
        const digits = match.replace(/[ -]/g, "").replace(/^\+?86(?=1[3-9][0-9]{9}$)/, "");
        if (digits.length < 11) continue;
        const kind = kindOf(digits, text);
        if (!kind) continue;
        found.push({ kind, masked: mask(digits), at: line.at });
        if (found.length >= MOST) return;
      }
    },
    facts: () => found,
  };
}

function kindOf(digits: string, text: string): PersonalNumberFact["kind"] | null {
  if (digits.length === 18 && isIdentityNumber(digits)) return "identity";
  if (digits.length === 11 && /^1[3-9]/.test(digits)) return "mobile";
  // Card numbers are common only beside these words; index and project numbers have as many digits.
  if (
    digits.length >= 16 &&
    digits.length <= 19 &&
    /^(?:62|4|5[1-5]|9)/.test(digits) &&
    isLuhn(digits) &&
    /卡号|账号|帐号|账户|帐户|银行|开户|卡/.test(text)
  )
    return "bank-card";
  return null;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643-1999: 17 digits with region and birth date, and a check character. */
export function isIdentityNumber(text: string): boolean {
  if (!/^[1-9][0-9]{5}(?:19|20)[0-9]{9}[0-9Xx]$/.test(text) || !findDate(text.slice(6, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(text[i]), 0);
  return "10X98765432"[sum % 11] === text[17]!.toUpperCase();
}

/** ISO/IEC 7812 check digit. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits[digits.length - 1 - i]);
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

function mask(digits: string): string {
  return `${digits.slice(0, 3)}${"*".repeat(digits.length - 5)}${digits.slice(-2)}`;
}
