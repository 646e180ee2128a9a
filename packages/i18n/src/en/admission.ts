import { admissionDecisionWords } from './admission-decision.ts'
import { admissionInterview } from './admission-interview.ts'
import { admissionRanking } from './admission-ranking.ts'
import { admissionRating } from './admission-rating.ts'

/** Words of the interview, the rating, the decision and the ranking list. */
export const admission = {
  interview: admissionInterview,
  rating: admissionRating,
  decision: admissionDecisionWords,
  ranking: admissionRanking,
  /** On the page of the case it became. */
  fromApplication: {
    heading: 'From the application',
    lead: 'What the application said. It stays as it was.',
    toApplication: (p: { number: string }) => `Application ${p.number}`,
    application: 'Application',
    received: 'Received on',
    talk: (p: { day: string }) => `Initial interview on ${p.day}`,
    words: 'In the words of the application',
    signs: 'Signs of success',
  },
  retry: 'Try again',
}
