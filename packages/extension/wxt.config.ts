import { defineConfig } from "wxt";

/** Chromium from 88 on: what old bureaus' computers have. */
const CHROMIUM = "88";

export default defineConfig({
  srcDir: "src",
  publicDir: "src/public",
  outDir: "dist",
  manifestVersion: 3,
  imports: false,
  // Firefox's reviewers build the extension from the whole repository: it is made of the core, too.
  zip: {
    name: "mulu",
    sourcesRoot: "../..",
    sourcesTemplate: "{{name}}-{{version}}-sources.zip",
    excludeSources: [
      "**/dist/**",
      "**/.wxt/**",
      "**/.output/**",
      "**/.turbo/**",
      "bench/**",
      "examples/**",
      "tests/**",
      "docs/**",
    ],
  },
  manifest: ({ browser }) => ({
    name: "__MSG_name__",
    short_name: "__MSG_shortName__",
    description: "__MSG_description__",
    default_locale: "zh_CN",
    // The page in front of the user, when he presses the button: no host is asked for at installation.
    // Alarms end the background's sleep while a batch of pages runs.
    permissions: ["activeTab", "alarms", "scripting", "storage"],
    optional_host_permissions: ["http://*/*", "https://*/*"],
    ...(browser === "firefox"
      ? {}
      : {
          // The panel in the page, for Chromium before 116. It shows nothing without the background's token.
          web_accessible_resources: [{ resources: ["sidepanel.html"], matches: ["http://*/*", "https://*/*"] }],
        }),
    action: { default_title: "__MSG_action__" },
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+M" }, description: "__MSG_action__" },
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "mulu@mulu.example",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {
          minimum_chrome_version: CHROMIUM,
          // What a bureau's computer department sets for all; Firefox wants no schema.
          storage: { managed_schema: "managed-schema.json" },
        }),
  }),
  vite: () => ({
    build: { target: ["chrome88", "firefox115"], modulePreload: false },
    esbuild: { charset: "ascii" },
  }),
});
