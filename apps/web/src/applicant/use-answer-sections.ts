import type { ApplicantView } from '@etappe/domain/applications/applicant-view'
import { type AnswerSection, applicationAnswers } from '@etappe/i18n/application-answers'
import { useQuery } from '@tanstack/react-query'
import { useShell } from '../app/app-context.tsx'
import { useAreas } from '../app/words.ts'
import { useApplicantWords } from './use-applicant-words.ts'

const areas = ['applications', 'baseline'] as const

/** What was sent, in words, section by section. */
export function useAnswerSections({ kind, fields }: ApplicantView): AnswerSection[] {
  const { api } = useShell()
  const { m, formats, words } = useApplicantWords()
  const { applications, baseline } = useAreas(areas)
  const keys = fields.municipalityKeys
  const places = useQuery(api.applyForm.places.queryOptions({ keys }, { enabled: keys.length > 0, staleTime: Infinity }))
  if (!applications || !baseline) return []
  const placeNames = keys.map((key) => places.data?.find((it) => it.key === key)?.name ?? key)
  return applicationAnswers({ messages: m, formats, applications, baseline, sent: words.sent }, { kind, fields, placeNames })
}
