const origin = 'https://etappe.invalid'

/**
 * Where to go after the sign-in. Only a path of this application is accepted: an address of another site, however it is
 * disguised, leads to the start page (open redirect, CWE-601).
 */
export function returnPath(wanted: string | undefined): string {
  if (wanted === undefined || !wanted.startsWith('/') || /[\\\p{Cc}]/u.test(wanted)) return '/'
  if (!URL.canParse(wanted, origin)) return '/'
  const url = new URL(wanted, origin)
  if (url.origin !== origin || /^\/(anmelden|passwort|api)(\/|$)/.test(url.pathname) || url.pathname.startsWith('//')) return '/'
  return url.pathname + url.search + url.hash
}
