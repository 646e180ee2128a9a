const steps = ['place', 'institution', 'contact', 'concern', 'situation', 'members', 'coordination', 'rest', 'check'] as const

export interface ApplySearch {
  /** The page of the form. */
  readonly schritt?: (typeof steps)[number]
}

export function applySearch(search: Record<string, unknown>): ApplySearch {
  const schritt = steps.find((it) => it === search['schritt'])
  return schritt ? { schritt } : {}
}
