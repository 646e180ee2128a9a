/** Which talk is written into: a new one, or one by its id. It stands in the address. */
export interface InterviewSearch {
  readonly talk?: string | undefined
}

export const interviewSearch = ({ talk }: Readonly<Record<string, unknown>>): InterviewSearch =>
  typeof talk === 'string' && talk.length <= 40 ? { talk } : {}
