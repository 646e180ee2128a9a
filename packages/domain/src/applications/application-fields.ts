import { z } from 'zod'
import type { CaseKind } from '../cases/kind.ts'
import { topics } from '../cases/topic.ts'
import { line, text } from '../kernel/text.ts'
import { municipalityKey } from '../municipalities/municipality.ts'
import { land } from '../offices/land.ts'
import { organisationKind } from '../organisations/organisation.ts'
import { department } from '../organisations/participation.ts'
import { email } from '../users/user.ts'

/** Structures of cooperation that exist already, as the programme's form asks for them. */
export const cooperationForms = ['administration', 'providers', 'workingGroups', 'privateAndBusiness', 'other'] as const
/** How far an analysis of the situation has come. */
export const analysisStates = ['complete', 'partly', 'dataExist', 'none'] as const

/** Somebody who takes part besides the institution that applies: an organisation, or an office of the administration. */
export const applicationMember = z.object({
  /** Made by the form, so that a row stays the same row. */
  id: z.uuid(),
  name: line(200),
  kind: organisationKind.nullable(),
  /** Which department, where it is part of an administration. */
  department: department.nullable(),
  place: line(120),
  contactName: line(120),
  contactFunction: line(160),
  /** Sits in the steering group. */
  hasSeat: z.boolean(),
})
export type ApplicationMember = z.infer<typeof applicationMember>

/** More than the largest network named. */
export const mostMembers = 60

/**
 * What an application says (commission, domain §3). Everything may be empty: a draft is kept as it is typed, and what a
 * submission needs stands in `submissionProblems`. Fields of the other kind stay empty.
 */
export const applicationFields = z.object({
  name: line(200),
  municipalityKeys: z.array(municipalityKey).max(60, { error: 'too-many' }),
  /** Länder it reaches beyond those of its municipalities. */
  laender: z.array(land).max(16),
  nationwide: z.boolean(),
  areaText: line(200),
  institution: line(200),
  institutionKind: organisationKind.nullable(),
  street: line(200),
  postalCode: line(10),
  place: line(120),
  website: line(300),
  contactName: line(120),
  contactFunction: line(160),
  contactEmail: z.union([z.literal(''), email]),
  contactPhone: line(60),
  topics: z.array(z.enum(topics)).max(topics.length),
  /** What a network works on together. */
  concern: text(4000),
  offers: text(4000),
  cooperation: z.array(z.enum(cooperationForms)).max(cooperationForms.length),
  cooperationText: text(4000),
  analysis: z.enum(analysisStates).nullable(),
  analysisText: text(4000),
  goal: text(4000),
  /** By what one would see that it succeeded; three are asked for. */
  signs: z.array(line(400)).max(3, { error: 'too-many' }),
  members: z.array(applicationMember).max(mostMembers, { error: 'too-many' }),
  coordinator: line(160),
  /** Share of a post in percent. */
  coordinatorShare: z.int({ error: 'not-a-number' }).min(0, { error: 'out-of-range' }).max(100, { error: 'out-of-range' }).nullable(),
  /** What the steering group may decide, and who gave it that mandate. */
  steeringMandate: text(1000),
  /** The municipality commits itself to about 24 months. */
  commitment: z.boolean(),
  /** Who committed it: the mayor, a council decision. */
  commitmentBy: line(160),
  /** Inhabitants as the applicant knows them, where the register has no figure. */
  inhabitants: z.int({ error: 'not-a-number' }).min(0, { error: 'out-of-range' }).max(10_000_000, { error: 'out-of-range' }).nullable(),
  /** The name, place and topics may be published. */
  publication: z.boolean(),
  note: text(4000),
})
export type ApplicationFields = z.infer<typeof applicationFields>

/** Fields that make sense for one kind only. */
export const applicationFieldsOf: Readonly<Record<CaseKind, readonly (keyof ApplicationFields)[]>> = {
  network: ['concern', 'laender', 'nationwide'],
  modelMunicipality: ['coordinator', 'coordinatorShare', 'steeringMandate', 'commitment', 'commitmentBy', 'inhabitants'],
}

/** An application nobody has written anything into. */
export const blankApplication: ApplicationFields = {
  name: '',
  municipalityKeys: [],
  laender: [],
  nationwide: false,
  areaText: '',
  institution: '',
  institutionKind: null,
  street: '',
  postalCode: '',
  place: '',
  website: '',
  contactName: '',
  contactFunction: '',
  contactEmail: '',
  contactPhone: '',
  topics: [],
  concern: '',
  offers: '',
  cooperation: [],
  cooperationText: '',
  analysis: null,
  analysisText: '',
  goal: '',
  signs: ['', '', ''],
  members: [],
  coordinator: '',
  coordinatorShare: null,
  steeringMandate: '',
  commitment: false,
  commitmentBy: '',
  inhabitants: null,
  publication: false,
  note: '',
}

/** Sections of the form, in order, with the fields of each. */
export const applicationSections = {
  place: ['name', 'municipalityKeys', 'nationwide', 'laender', 'areaText', 'inhabitants'],
  institution: ['institution', 'institutionKind', 'street', 'postalCode', 'place', 'website'],
  contact: ['contactName', 'contactFunction', 'contactEmail', 'contactPhone'],
  concern: ['concern', 'topics', 'goal', 'signs'],
  situation: ['offers', 'cooperation', 'cooperationText', 'analysis', 'analysisText'],
  members: ['members', 'steeringMandate'],
  coordination: ['coordinator', 'coordinatorShare', 'commitment', 'commitmentBy'],
  rest: ['note', 'publication'],
} as const satisfies Readonly<Record<string, readonly (keyof ApplicationFields)[]>>
export type ApplicationSection = keyof typeof applicationSections
