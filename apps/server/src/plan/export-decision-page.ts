import { loadArea } from '@etappe/i18n/areas'
import { loadSituationWords } from '@etappe/i18n/situation-words'
import { readSituation } from '../baseline/situation-data.repo.ts'
import { fileTypes, type MakeCaseFile } from '../http/case-file.ts'
import { namesOfOrganisations } from '../organisations/organisation-name.repo.ts'
import type { DecisionSheet } from '../pdf/decision-sheet.ts'
import { makePdf } from '../pdf/make-pdf.ts'
import { pageWords } from '../pdf/page-words.ts'
import type { Compiled } from '../pdf/typst.ts'
import { type DecisionData, decisionSheet, rooms } from './decision-sheet.ts'
import { findPlan, listGoals, listMeasures } from './plan.repo.ts'

type Frame = Pick<DecisionSheet, 'page' | 'kicker' | 'subtitle'>

/** Tries ever less until everything stands on one page. */
async function onOnePage(data: DecisionData, frame: Frame, page: { locale: 'de' | 'en'; title: string }): Promise<Compiled> {
  let made: Compiled | null = null
  for (const room of rooms) {
    made = await makePdf({ template: 'decision-page', data: { ...frame, ...decisionSheet(data, room) }, ...page })
    if (made.pages === 1) return made
  }
  throw new Error(`The page for those who decide takes ${made?.pages ?? 0} pages`)
}

/** One tagged A4 page for those who decide: situation, three goals, measures, costs, what is asked for. */
export const exportDecisionPage: MakeCaseFile = async (context) => {
  const { db, record, today, locale, formats } = context
  const [facts, goals, measures, found, words, plan] = await Promise.all([
    readSituation(db, record, today),
    listGoals(db, record.id),
    listMeasures(db, record.id),
    findPlan(db, record.id),
    loadSituationWords(locale),
    loadArea(locale, 'plan'),
  ])
  const names = await namesOfOrganisations(
    db,
    measures.map((it) => it.responsibleId),
  )
  const { situation, messages } = words
  const frame = {
    page: pageWords({ record, formats }, situation.text, today),
    kicker: `${messages.cases.kind[record.kind]} · ${record.number}`,
    subtitle: record.name,
  }
  const data = { facts, goals, measures, ask: found?.decisionAsk ?? '', names, words, plan }
  const { bytes } = await onOnePage(data, frame, { locale, title: situation.decision.title })
  return { name: `${record.number} ${situation.decision.file}.pdf`, type: fileTypes.pdf, bytes }
}
