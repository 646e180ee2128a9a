import { fakeId } from '../cases/case.fake.ts'
import type { MunicipalityKey } from '../municipalities/municipality.ts'
import type { KnownMunicipality } from './admission-facts.ts'
import { type ApplicationFields, type ApplicationMember, blankApplication } from './application-fields.ts'

export const fakeMember = (name: string, over: Partial<ApplicationMember> = {}): ApplicationMember => ({
  id: fakeId(),
  name,
  kind: 'other',
  department: null,
  place: '',
  contactName: '',
  contactFunction: '',
  hasSeat: false,
  ...over,
})

/** A town of 62,000 in Niedersachsen, as the register has it. */
export const someTown: KnownMunicipality = {
  key: '03254021' as MunicipalityKey,
  name: 'Hildesheim, Stadt',
  kind: 'city',
  population: 62_000,
  vanishedOn: null,
}

const contact = {
  contactName: 'Erika Beispiel',
  contactFunction: 'Leitung',
  contactEmail: 'erika.beispiel@bewerbung.example',
  contactPhone: '',
}

/** A network that meets every prerequisite. */
export const fakeNetworkApplication = (over: Partial<ApplicationFields> = {}): ApplicationFields => ({
  ...blankApplication,
  ...contact,
  name: 'Sprachnetz Süd',
  municipalityKeys: [someTown.key],
  institution: 'Familienzentrum Süd',
  institutionKind: 'familyCentre',
  concern: 'Sprachbildung von Anfang an',
  topics: ['language'],
  members: [fakeMember('Stadtverwaltung', { kind: 'administration' }), fakeMember('Elternrat Süd', { kind: 'parents' })],
  ...over,
})

/** A model municipality that meets every prerequisite. */
export const fakeMunicipalityApplication = (over: Partial<ApplicationFields> = {}): ApplicationFields => ({
  ...blankApplication,
  ...contact,
  name: 'Gesamtkonzept frühe Bildung',
  municipalityKeys: [someTown.key],
  institution: 'Stadt Hildesheim',
  institutionKind: 'administration',
  members: [
    fakeMember('Jugendamt', { kind: 'administration', department: 'socialYouth', hasSeat: true }),
    fakeMember('Gesundheitsamt', { kind: 'administration', department: 'health', hasSeat: true }),
    fakeMember('Kita Sonnenblume', { kind: 'dayCare' }),
    fakeMember('Stadtelternrat', { kind: 'parents' }),
    fakeMember('AWO Kreisverband', { kind: 'welfare' }),
    fakeMember('Tagespflege Süd', { kind: 'childminding' }),
  ],
  coordinator: 'Max Mustermann',
  coordinatorShare: 30,
  steeringMandate: 'Beschluss des Rates',
  commitment: true,
  commitmentBy: 'Bürgermeisterin',
  ...over,
})
