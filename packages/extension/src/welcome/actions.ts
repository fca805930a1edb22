import type { LocaleName } from "@mulu/catalog-core";

export interface WelcomeSettings {
  locale: LocaleName;
  theme: "auto" | "light" | "dark";
}

/** All that the first page asks of the world. */
export interface WelcomeActions {
  settings(): Promise<WelcomeSettings>;
  changeLocale(locale: LocaleName): Promise<void>;
  openOptions(): void;
}
