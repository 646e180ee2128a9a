import type { ApplicationFields } from '@etappe/domain/applications/application-fields'
import type { InterviewQuestion } from '@etappe/domain/applications/interview'
import { useApp } from '../app/app-context.tsx'
import { useWords } from '../app/words.ts'

/** Fields of an application that read as text. */
export const statedFields = [
  'concern',
  'topics',
  'goal',
  'signs',
  'offers',
  'cooperation',
  'cooperationText',
  'analysis',
  'analysisText',
  'members',
  'note',
] as const
export type StatedField = (typeof statedFields)[number]

/** What an application says somewhere, with the name of the field. */
export interface Stated {
  readonly field: StatedField
  readonly label: string
  readonly text: string
}

/** Where the form already answers a question of the first talk. */
export const statedForQuestion: Readonly<Record<InterviewQuestion, readonly StatedField[]>> = {
  offers: ['offers'],
  links: ['cooperation', 'cooperationText'],
  data: ['analysis', 'analysisText'],
  needs: ['concern', 'topics'],
  strengths: ['members'],
  gaps: ['goal', 'signs'],
}

/** Reads what an application says about some fields; those it leaves empty are left out. */
export function useStated() {
  const { messages: m } = useApp()
  const words = useWords('applications')
  const texts: { readonly [Field in StatedField]: (it: ApplicationFields) => string } = {
    concern: (it) => it.concern,
    topics: (it) => it.topics.map((topic) => m.cases.topic[topic]).join(' · '),
    goal: (it) => it.goal,
    signs: (it) =>
      it.signs
        .filter((sign) => sign.trim() !== '')
        .map((sign, index) => `${index + 1}. ${sign}`)
        .join('\n'),
    offers: (it) => it.offers,
    cooperation: (it) => it.cooperation.map((form) => words.cooperationForm[form]).join(' · '),
    cooperationText: (it) => it.cooperationText,
    analysis: (it) => (it.analysis === null ? '' : words.analysis[it.analysis]),
    analysisText: (it) => it.analysisText,
    members: (
      it, // One a line: names of organisations hold commas.
    ) =>
      it.members
        .map((member) => member.name)
        .filter((name) => name.trim() !== '')
        .join('\n'),
    note: (it) => it.note,
  }
  return (application: ApplicationFields, fields: readonly StatedField[]): Stated[] =>
    fields
      .map((field) => ({ field, label: words.field.application[field], text: texts[field](application).trim() }))
      .filter((it) => it.text !== '')
}
