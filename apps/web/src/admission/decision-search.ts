/** What was chosen in the ranking list before the page of the decision was opened. It stands in the address. */
export interface DecisionSearch {
  readonly result?: 'admitted' | 'waitlisted' | undefined
}

export const decisionSearch = ({ result }: Readonly<Record<string, unknown>>): DecisionSearch =>
  result === 'admitted' || result === 'waitlisted' ? { result } : {}
