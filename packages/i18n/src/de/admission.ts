import type { Areas } from '../areas.ts'
import { admissionDecisionWords } from './admission-decision.ts'
import { admissionInterview } from './admission-interview.ts'
import { admissionRanking } from './admission-ranking.ts'
import { admissionRating } from './admission-rating.ts'

export const admission: Areas['admission'] = {
  interview: admissionInterview,
  rating: admissionRating,
  decision: admissionDecisionWords,
  ranking: admissionRanking,
  fromApplication: {
    heading: 'Aus der Bewerbung',
    lead: 'Was in der Bewerbung stand. Es bleibt, wie es war.',
    toApplication: (p) => `Bewerbung ${p.number}`,
    application: 'Bewerbung',
    received: 'Eingegangen am',
    talk: (p) => `Erstgespräch am ${p.day}`,
    words: 'In den Worten der Bewerbung',
    signs: 'Zeichen des Gelingens',
  },
  retry: 'Erneut versuchen',
}
