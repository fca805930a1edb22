import { profileTools } from "../profile/profile-tools.js";
import { pageHere } from "./page-here.js";

/** Hands the use of profiles to the script that is in the page already. */
export function startProfiles(): void {
  pageHere.get()?.session.useProfiles(profileTools);
}
