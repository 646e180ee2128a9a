/** Which view is open, and which item is read; both stand in the address. */
export interface DecisionsSearch {
  readonly tab?: 'decided' | undefined
  readonly open?: string | undefined
}

export function decisionsSearch(raw: Readonly<Record<string, unknown>>): DecisionsSearch {
  const { tab, open } = raw
  return { ...(tab === 'decided' && { tab }), ...(typeof open === 'string' && open.length <= 60 && { open }) }
}
