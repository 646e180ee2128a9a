import { expect, type Page } from '@playwright/test'
import { read, write } from './case-work.ts'

const id = () => crypto.randomUUID()

/** An organisation of an application. */
interface Member {
  readonly name: string
  readonly kind: string
  readonly department?: string
  readonly hasSeat?: boolean
}

const rowOf = ({ name, kind, department, hasSeat }: Member) => ({
  id: id(),
  name,
  kind,
  department: department ?? null,
  place: '',
  contactName: '',
  contactFunction: '',
  hasSeat: hasSeat ?? false,
})

const blank = {
  municipalityKeys: [] as string[],
  laender: [] as string[],
  nationwide: false,
  areaText: '',
  street: '',
  postalCode: '',
  place: '',
  website: '',
  contactName: 'Erika Beispiel',
  contactFunction: 'Leitung',
  contactEmail: 'erika.beispiel@bewerbung.example',
  contactPhone: '',
  topics: ['networking'],
  concern: '',
  offers: '',
  cooperation: [],
  cooperationText: '',
  analysis: null,
  analysisText: '',
  goal: '',
  signs: ['', '', ''],
  coordinator: '',
  coordinatorShare: null as number | null,
  steeringMandate: '',
  commitment: false,
  commitmentBy: '',
  inhabitants: null,
  publication: false,
  note: '',
}

/** Everybody a model municipality needs at its table. */
export const wholeTable: readonly Member[] = [
  { name: 'Jugendamt', kind: 'administration', department: 'socialYouth', hasSeat: true },
  { name: 'Gesundheitsamt', kind: 'administration', department: 'health', hasSeat: true },
  { name: 'Kita Wellenreiter', kind: 'dayCare' },
  { name: 'Stadtelternrat', kind: 'parents' },
  { name: 'Wohlfahrtsverband Mitte', kind: 'welfare' },
  { name: 'Tagespflegebörse', kind: 'childminding' },
]

export const modelMunicipality = (name: string, key: string) => ({
  ...blank,
  name,
  municipalityKeys: [key],
  institution: `Verwaltung zu ${name}`,
  institutionKind: 'administration',
  members: wholeTable.map(rowOf),
  coordinator: 'Max Mustermann',
  coordinatorShare: 30,
  steeringMandate: 'Beschluss des Rates',
  commitment: true,
  commitmentBy: 'Bürgermeisterin',
})

export const network = (name: string, members: readonly Member[], over: Partial<typeof blank> = {}) => ({
  ...blank,
  concern: 'Sprachbildung von Anfang an',
  municipalityKeys: ['01002000'],
  ...over,
  name,
  institution: `Familienzentrum ${name}`,
  institutionKind: 'familyCentre',
  members: members.map(rowOf),
})

interface Entered {
  readonly kind: 'network' | 'modelMunicipality'
  readonly fields: object
}

/** The office enters an application that came on paper. */
export async function enter(office: Page, { kind, fields }: Entered): Promise<string> {
  const today = new Date().toISOString().slice(0, 10)
  const on = { submittedOn: today, lateReason: '', officeCode: null, officeReason: '' }
  const { number } = await write<{ number: string }>(office, 'application.enter', { id: id(), kind, channel: 'paper', fields, ...on })
  return number
}

interface Detail {
  readonly application: { readonly id: string; readonly version: number; readonly state: string; readonly officeCode: string | null }
  readonly eligibility: { readonly criteria: readonly { readonly code: string; readonly state: string }[] }
  readonly link: string
}
export const detailOf = (page: Page, number: string): Promise<Detail> => read<Detail>(page, 'application.get', { number })

const dimensions = ['childOrientation', 'socialSpace', 'participation', 'learningOrganisation', 'need', 'commitment']

/** The first talk, and what two people think of it: everything a decision is built on. */
export async function assess(office: Page, lead: Page, number: string): Promise<void> {
  const { application } = await detailOf(office, number)
  const about = { applicationId: application.id }
  await write(office, 'application.accept', { id: application.id })
  const answers = Object.fromEntries(['offers', 'links', 'data', 'needs', 'strengths', 'gaps'].map((it) => [it, 'Besprochen']))
  const talk = { heldOn: new Date().toISOString().slice(0, 10), participants: 'Erika Beispiel', answers, note: '', reason: '' }
  await write(office, 'interview.save', { id: id(), ...about, ...talk, recommendation: 'recommended' })
  for (const page of [office, lead]) {
    const rating = id()
    await write(page, 'rating.save', { id: rating, ...about, scores: Object.fromEntries(dimensions.map((it) => [it, 2])), note: '' })
    await write(page, 'rating.finish', { id: rating })
  }
  expect((await detailOf(office, number)).application.state).toBe('rated')
}
