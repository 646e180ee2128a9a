import type { AskBackItem } from '@etappe/domain/applications/ask-back'
import type { ApplicationMember } from '@etappe/domain/applications/application-fields'
import type { Judgement } from '@etappe/domain/applications/judgement'
import type { Scores } from '@etappe/domain/applications/rating'
import { landName } from '@etappe/domain/offices/land'
import type { Areas } from '@etappe/i18n/areas'
import type { Show } from './value-words.ts'

type Table = Readonly<Record<string, string>>

/** A word out of a table of the area of applications. */
const word =
  (table: (area: Areas['applications']) => Table): Show =>
  (value, { areas: { applications: it } }) =>
    (it && table(it)[String(value)]) ?? String(value)

const kind: Show = (value, { messages: m }) => (m.cases.kind as Table)[String(value)] ?? String(value)
const office: Show = (value, { offices }) => offices[String(value)] ?? String(value)
const onInstant: Show = (value, { formats }) => formats.instant(String(value))
const hidden: Show = () => null

/** Only where something was ticked. */
const yes: Show = (value, { areas: { intake } }) => (value === true ? (intake?.page.data.yes ?? null) : (intake?.page.data.no ?? null))

const criterion = (code: string, { gates }: Partial<Areas>): string =>
  gates && Object.hasOwn(gates.criterion, code)
    ? gates.criterion[code as keyof typeof gates.criterion]({ atLeast: null, atMost: null })
    : code

/** "Anliegen benannt: Erfüllt (steht im Ratsbeschluss)" */
const judgement: Show = (value, { areas }) => {
  const { code, verdict, note } = value as Judgement
  return `${criterion(code, areas)}: ${areas.applications?.eligibility.state[verdict] ?? ''} (${note})`
}

/** "Bedarf 2, Verbindlichkeit 3": what has a score. */
const scores: Show = (value, { areas: { applications: it }, formats }) => {
  const given = value as Partial<Scores>
  const names = Object.entries(it?.dimension ?? {}) as [keyof Scores, string][]
  const parts = names.flatMap(([dimension, name]) => {
    const score = given[dimension]
    return score === null || score === undefined ? [] : [`${name} ${formats.number(score)}`]
  })
  return parts.length === 0 ? null : parts.join(', ')
}

/** How the values of applications, of all that belongs to them, and of rounds and letters are said. */
export const applicationValues: Readonly<Record<string, Show>> = {
  'application.kind': kind,
  'application.state': word((it) => it.state),
  'application.channel': word((it) => it.channel),
  'application.officeCode': office,
  'application.institutionKind': (value, { areas: { baseline } }) =>
    (baseline?.organisationKind as Table | undefined)?.[String(value)] ?? null,
  'application.laender': (value) => landName[value as keyof typeof landName],
  'application.topics': (value, { messages: m }) => (m.cases.topic as Table)[String(value)] ?? String(value),
  'application.cooperation': word((it) => it.cooperationForm),
  'application.analysis': word((it) => it.analysis),
  'application.members': (value) => (value as ApplicationMember).name,
  'application.coordinatorShare': (value, { formats }) => formats.percent(Number(value) / 100),
  'application.nationwide': yes,
  'application.commitment': yes,
  'application.publication': yes,
  'application.stateOn': hidden,
  'application.submittedAt': hidden,
  'application.linkNumber': hidden,
  'application.locale': hidden,
  'application.judgements': judgement,
  'application.settlement': (value, words) => scores((value as { scores: Partial<Scores> }).scores, words),
  'applicationFile.addedAt': onInstant,
  'askBack.items': (value) => {
    const { text, answer } = value as AskBackItem
    return answer === '' ? text : `${text} – ${answer}`
  },
  'interview.recommendation': word((it) => it.recommendation),
  'interview.answers': hidden,
  'rating.scores': scores,
  'admissionDecision.result': word((it) => it.result),
  'admissionDecision.state': word((it) => it.decisionState),
  'admissionDecision.exceptions': (value, { areas }) => {
    const { code, reason } = value as { code: string; reason: string }
    return `${criterion(code, areas)} (${reason})`
  },
  'admissionDecision.overrun': (value, { areas, formats }) => {
    const { taken, quota, reason } = value as { taken: number; quota: number; reason: string }
    const places = { count: formats.number(taken), needed: formats.number(quota) }
    return `${areas.gates?.count.of(places) ?? ''} (${reason})`
  },
  'admissionDecision.letter': hidden,
  'admissionDecision.eligibility': hidden,
  'applicationRound.kinds': (value, { messages: m }) => (m.cases.kinds as Table)[String(value)] ?? String(value),
  'letterTemplate.kind': word((it) => it.result),
  'letterTemplate.locale': (value, { messages: m }) => (m.app.language as Table)[String(value)] ?? String(value),
  'applicationMail.kind': word((it) => it.mailKind),
  'applicationMail.text': hidden,
  'applicationMail.createdAt': hidden,
  'applicationMail.sentAt': onInstant,
  'applicationMail.sentBy': hidden,
}
