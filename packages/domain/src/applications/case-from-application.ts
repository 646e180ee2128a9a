import type { CaseFields } from '../cases/case.ts'
import type { CaseKind } from '../cases/kind.ts'
import { landName } from '../offices/land.ts'
import type { ApplicationFields } from './application-fields.ts'

const oneLine = (text: string, max: number) => text.replaceAll(/\s+/g, ' ').trim().slice(0, max).trim()

/** Where it works, where no municipality says it: in the words of the applicant, else the Länder, else nationwide. */
function areaOf({ areaText, nationwide, laender, municipalityKeys, place }: ApplicationFields): string {
  if (areaText.trim() !== '') return areaText
  if (nationwide) return 'bundesweit'
  if (laender.length > 0) return oneLine(laender.map((it) => landName[it]).join(', '), 200)
  return municipalityKeys.length > 0 ? '' : place
}

/** Who sits in the steering group and what it may decide, in one line. */
function steeringGroupOf({ members, steeringMandate }: ApplicationFields): string {
  const seats = members.filter((it) => it.hasSeat && it.name.trim() !== '').map((it) => it.name)
  return oneLine([seats.join(', '), steeringMandate].filter((part) => part.trim() !== '').join('; '), 400)
}

/** What an application says, as the fields of the case it becomes. The rest stays readable beside the case. */
export function caseFieldsFrom(it: ApplicationFields & { readonly kind: CaseKind }): CaseFields {
  const isMunicipality = it.kind === 'modelMunicipality'
  const { name, municipalityKeys, topics, contactName, contactFunction, contactEmail, contactPhone } = it
  return {
    name,
    municipalityKeys,
    topics,
    contactName,
    contactFunction,
    contactEmail,
    contactPhone,
    areaText: areaOf(it),
    concern: isMunicipality ? '' : it.concern,
    coordinator: isMunicipality ? it.coordinator : '',
    coordinatorShare: isMunicipality ? it.coordinatorShare : null,
    steeringGroup: isMunicipality ? steeringGroupOf(it) : '',
    note: '',
  }
}
