import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import "virtual:mulu-palette.css";
import Configurator from "./configurator/Configurator.vue";
import "./configurator/configurator.css";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ app }) {
    app.component("Configurator", Configurator);
  },
} satisfies Theme;
