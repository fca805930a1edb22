declare module "virtual:mulu-palette.css";
