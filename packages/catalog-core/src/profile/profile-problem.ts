/** What is wrong at one place of a profile's file. */
export type ProfileProblemCode =
  | "not-json"
  | "too-large"
  | "not-profile"
  | "version"
  | "missing"
  | "empty"
  | "wrong-type"
  | "too-long"
  | "too-many"
  | "unknown-key"
  | "unknown-attribute"
  | "malformed-id"
  | "same-id"
  | "host"
  | "host-too-wide"
  | "page"
  | "kind"
  | "selector"
  | "selector-too-costly"
  | "take"
  | "attribute-name"
  | "name-without-take"
  | "control-character"
  | "day"
  /** Stands last where not all are listed. */
  | "more";

/** A place with the values that its sentence names. */
export interface ProfileFault {
  code: ProfileProblemCode;
  path: readonly (string | number)[];
  expected?: "text" | "list" | "object";
  most?: number;
}

/** The sentences about a profile's file in one language. */
export interface ProfileTexts {
  /** @param place as in `list[2].attributes.publisher[0].selector`; empty where it is about the whole file */
  sentence(fault: ProfileFault, place: string): string;
}
