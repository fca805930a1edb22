// Style sheets are linked by the bundler; they have no value.
declare module "*.css" {}
