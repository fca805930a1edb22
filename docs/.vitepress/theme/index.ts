import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import "virtual:mulu-palette.css";
import Configurator from "./configurator/Configurator.vue";
import "./configurator/configurator.css";
import Playground from "./playground/Playground.vue";
import "./playground/playground.css";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("Configurator", Configurator);
    app.component("Playground", Playground);
  },
} satisfies Theme;
