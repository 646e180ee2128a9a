import type { Offer, OfferLink } from '@etappe/domain/baseline/offer'
import { readOfferFilter } from '@etappe/domain/baseline/offer-filter'
import { byOffer, matchesOffer } from '@etappe/domain/baseline/offer-list'
import { pillars } from '@etappe/domain/baseline/pillar'
import { loadArea } from '@etappe/i18n/areas'
import type { CaseFileContext, MakeCaseFile } from '../http/case-file.ts'
import { fileTypes } from '../http/case-file.ts'
import { fillSheet, type Sheet, type SheetColumn } from '../sheets/sheet.ts'
import { writeCsv } from '../sheets/write-csv.ts'
import { writeWorkbook } from '../sheets/write-workbook.ts'
import { listOfferLinks, listOffers } from './offer.repo.ts'
import { fullNamesOfProviders } from './offer-provider.repo.ts'

const otherEnds = (links: readonly OfferLink[], id: Offer['id']): Offer['id'][] =>
  links.flatMap((it) => (it.offerAId === id ? [it.offerBId] : it.offerBId === id ? [it.offerAId] : []))

/** The offers the filters in the address describe, in columns our own import reads back without a word. */
async function sheetOf({ db, record, locale, query }: CaseFileContext): Promise<Sheet<Offer>> {
  const [baseline, { column, ages, exported }] = await Promise.all([loadArea(locale, 'baseline'), loadArea(locale, 'offers')])
  const [offers, links] = await Promise.all([listOffers(db, record.id), listOfferLinks(db, record.id)])
  const names = await fullNamesOfProviders(db, record.id)
  const linked = new Set(links.flatMap((it) => [it.offerAId, it.offerBId]))
  const offerNames = new Map(offers.map((it) => [it.id, it.name] as const))
  const filter = readOfferFilter(query)
  const columns: SheetColumn<Offer>[] = [
    { title: column.name, width: 34, value: (it) => it.name },
    { title: column.provider, width: 28, value: (it) => names[it.providerId ?? ''] ?? '' },
    {
      title: column.pillars,
      width: 20,
      value: (it) =>
        pillars
          .filter((pillar) => it.pillars.includes(pillar))
          .map((pillar) => baseline.pillar[pillar])
          .join(', '),
    },
    { title: column.level, width: 22, value: (it) => baseline.level[it.level] },
    { title: column.ages, width: 22, value: ages },
    { title: column.addressees, width: 28, value: (it) => it.addressees },
    { title: column.access, width: 24, value: (it) => it.access },
    { title: column.cost, width: 18, value: (it) => baseline.offerCost[it.cost] },
    { title: column.places, width: 10, kind: 'number', value: (it) => it.places },
    { title: column.district, width: 20, value: (it) => it.district },
    { title: column.fundingEnd, width: 14, kind: 'day', value: (it) => it.fundingEnd },
    { title: column.fit, width: 16, value: (it) => (it.fit === null ? '' : baseline.fit[`f${it.fit as 1 | 2 | 3 | 4}`]) },
    { title: column.state, width: 12, value: (it) => baseline.offerState[it.state] },
    { title: column.note, width: 40, value: (it) => it.note },
    {
      title: column.links,
      width: 34,
      value: (it) =>
        otherEnds(links, it.id)
          .map((id) => offerNames.get(id) ?? '')
          .join(', '),
    },
  ]
  const rows = offers.filter((it) => matchesOffer(it, filter, { linked, names })).toSorted(byOffer('name', false, names))
  return { name: exported.sheet, columns, rows }
}

const nameOf = async ({ record, locale }: CaseFileContext, ending: string) =>
  `${record.number} ${(await loadArea(locale, 'offers')).exported.file}.${ending}`

/** The offers of a case as a workbook. */
export const exportOffers: MakeCaseFile = async (context) => {
  const bytes = await writeWorkbook(fillSheet(await sheetOf(context)))
  return { name: await nameOf(context, 'xlsx'), type: fileTypes.xlsx, bytes }
}

/** The offers of a case as CSV. */
export const exportOffersCsv: MakeCaseFile = async (context) => {
  const bytes = writeCsv(await sheetOf(context))
  return { name: await nameOf(context, 'csv'), type: fileTypes.csv, bytes }
}
