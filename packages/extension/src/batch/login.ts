const LOGIN_PATH = /(?:^|[/?&=_.-])(?:login|log-?on|sign-?in|sso|cas|passport|oauth2?|denglu)(?:$|[/?&=_.-])/i;
const PASSWORD_FIELD = /\stype\s{0,3}=\s{0,3}["']?password\b/i;

/** Does an address look like that of a login page? */
export function isLoginAddress(address: string): boolean {
  const { pathname, search } = new URL(address);
  // Only names of parameters that tell, not the address that the login goes back to.
  return LOGIN_PATH.test(pathname) || /[?&](?:action|m|do|page)=(?:login|signin)\b/i.test(search);
}

/** Does a page that was redirected to ask for a password? Pages of their own may have a login box in their head. */
export function asksForPassword(html: string): boolean {
  return PASSWORD_FIELD.test(html);
}
