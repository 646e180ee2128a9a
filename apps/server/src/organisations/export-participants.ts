import { loadArea } from '@etappe/i18n/areas'
import { participationRoles } from '@etappe/domain/organisations/participation'
import { type CaseFileContext, fileTypes, type MakeCaseFile } from '../http/case-file.ts'
import { fillSheet, type Sheet } from '../sheets/sheet.ts'
import { writeCsv } from '../sheets/write-csv.ts'
import { writeWorkbook } from '../sheets/write-workbook.ts'
import { readParticipants } from './participation.repo.ts'

async function sheetOf({ db, record, locale }: CaseFileContext) {
  const [words, baseline] = await Promise.all([loadArea(locale, 'organisations'), loadArea(locale, 'baseline')])
  const { participations, organisations, contacts } = await readParticipants(db, record.id)
  const byId = new Map(organisations.map((it) => [it.id, it]))
  const people = new Map(contacts.map((it) => [it.id, it]))
  const rows = participations
    .map((it) => ({
      ...it,
      organisation: byId.get(it.organisationId),
      contact: it.contactId === null ? undefined : people.get(it.contactId),
    }))
    .toSorted(
      (a, b) =>
        participationRoles.indexOf(a.role) - participationRoles.indexOf(b.role) ||
        (a.organisation?.name ?? '').localeCompare(b.organisation?.name ?? '', locale),
    )
  const labels = words.field
  const sheet: Sheet<(typeof rows)[number]> = {
    name: words.participants.file,
    columns: [
      { title: labels.participation.role, value: (it) => baseline.participationRole[it.role] },
      { title: labels.participation.organisationId, width: 36, value: (it) => it.organisation?.name ?? '' },
      { title: labels.organisation.kind, value: (it) => (it.organisation ? baseline.organisationKind[it.organisation.kind] : '') },
      { title: labels.organisation.place, value: (it) => it.organisation?.place ?? '' },
      { title: labels.participation.contactId, width: 26, value: (it) => it.contact?.name ?? '' },
      { title: labels.contact.function, value: (it) => it.contact?.function ?? '' },
      { title: labels.contact.email, width: 30, value: (it) => it.contact?.email ?? '' },
      { title: labels.contact.phone, value: (it) => it.contact?.phone ?? '' },
      { title: labels.participation.department, value: (it) => (it.department === null ? '' : baseline.department[it.department]) },
      {
        title: labels.participation.pillar,
        value: (it) => {
          const pillar = it.pillar ?? it.organisation?.pillar
          return pillar ? baseline.pillar[pillar] : ''
        },
      },
      { title: labels.participation.mandate, width: 30, value: (it) => it.mandate },
      { title: labels.participation.validFrom, width: 12, kind: 'day', value: (it) => it.validFrom },
      { title: labels.participation.validTo, width: 12, kind: 'day', value: (it) => it.validTo },
    ],
    rows,
  }
  return { sheet, name: `${record.number} ${words.participants.file}` }
}

/** Who takes or took part in a case, as a workbook. */
export const exportParticipants: MakeCaseFile = async (context) => {
  const { sheet, name } = await sheetOf(context)
  return { name: `${name}.xlsx`, type: fileTypes.xlsx, bytes: await writeWorkbook(fillSheet(sheet)) }
}

/** The same for everything that reads CSV. */
export const exportParticipantsCsv: MakeCaseFile = async (context) => {
  const { sheet, name } = await sheetOf(context)
  return { name: `${name}.csv`, type: fileTypes.csv, bytes: writeCsv(sheet) }
}
