/**
 * A run of Chinese characters (Script=Han of the Unicode standard, as blocks: those that aren't assigned yet are among
 * them, so that old and new platforms count alike), 200 of them at most.
 *
 * Who counts the characters of a field must count these, by code points: the k-th syllable of `pinyin` is the k-th's.
 */
export const HAN_RUN =
  /[\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u303b\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{16fe2}\u{16fe3}\u{16ff0}-\u{16ff6}\u{20000}-\u{3fffd}]{1,200}/gu;
