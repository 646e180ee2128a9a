import type { Offer } from '@etappe/domain/baseline/offer'
import type { Level, Pillar } from '@etappe/domain/baseline/pillar'
import type { OrganisationName } from './text-organisations.ts'

/** An invented offer; ages in months. */
export interface OfferSketch
  extends Pick<Offer, 'name' | 'level' | 'ageFrom' | 'ageTo' | 'addressees' | 'access' | 'cost' | 'places' | 'fit'> {
  readonly pillars: Pillar[]
  readonly provider: OrganisationName
  /** A short funding: it ends within the next year. */
  readonly isTemporary?: true
  readonly isPlanned?: true
}

type Facts = Partial<Pick<OfferSketch, 'addressees' | 'access' | 'cost' | 'places' | 'fit' | 'isTemporary' | 'isPlanned'>>

const it =
  (pillars: Pillar[], level: Level) =>
  (name: string, provider: OrganisationName, [ageFrom, ageTo]: readonly [number, number], facts: Facts = {}): OfferSketch => ({
    addressees: 'Familien',
    access: 'offen, ohne Anmeldung',
    cost: 'free',
    places: null,
    fit: 3,
    ...facts,
    name,
    provider,
    ageFrom,
    ageTo,
    pillars,
    level,
  })

const [learning, learningNeed, learningSingle] = (['universal', 'selective', 'indicated'] as const).map((level) => it(['education'], level))
const [health, healthNeed, healthSingle] = (['universal', 'selective', 'indicated'] as const).map((level) => it(['health'], level))
const [social, socialNeed, socialSingle] = (['universal', 'selective', 'indicated'] as const).map((level) => it(['social'], level))
type Make = ReturnType<typeof it>

const enrolment = { access: 'Anmeldung über das Kita-Portal', cost: 'incomeRelated' } as const
const advised = { access: 'nach Beratung durch den Fachdienst' } as const

/** What a municipality of medium size usually has; the gaps between are as real as the offers. */
export const offers: readonly OfferSketch[] = [
  (learning as Make)('Bücherstart-Taschen', 'library', [0, 11], { access: 'beim Willkommensbesuch', fit: 4 }),
  (learning as Make)('Krippe Löwenzahn', 'dandelion', [12, 35], { ...enrolment, places: 30, fit: 3 }),
  (learning as Make)('Krippe Am Mühlbach', 'mill', [12, 35], { ...enrolment, places: 20, fit: 2 }),
  (learning as Make)('Kindertagespflege', 'childminding', [6, 35], { ...enrolment, places: 64, fit: 3 }),
  (learning as Make)('Krabbelzeit in der Bücherei', 'library', [12, 35], { fit: 4 }),
  (learning as Make)('Kita Löwenzahn', 'dandelion', [36, 83], { ...enrolment, places: 75 }),
  (learning as Make)('Kita Am Mühlbach', 'mill', [36, 83], { ...enrolment, places: 60 }),
  (learning as Make)('Kita Arche', 'ark', [36, 83], { ...enrolment, places: 90 }),
  (learning as Make)('Vorlesenetz mit Ehrenamtlichen', 'volunteers', [36, 83], { addressees: 'Kinder in allen Kitas', fit: 4 }),
  (learning as Make)('Besuchstage in der Grundschule', 'school', [60, 83], {
    addressees: 'Kinder im letzten Kita-Jahr',
    access: 'über die Kita',
  }),
  (learningNeed as Make)('Griffbereit-Gruppen', 'familyCentre', [12, 35], {
    addressees: 'Familien mit mehreren Sprachen',
    places: 24,
    isTemporary: true,
  }),
  (learningNeed as Make)('Alltagsintegrierte Sprachbildung', 'church', [36, 83], {
    addressees: 'Kitas mit Förderbedarf',
    access: 'über die Kita',
  }),
  (learningNeed as Make)('Rucksack in der Kita', 'familyCentre', [48, 71], {
    addressees: 'Eltern mit anderer Familiensprache',
    places: 30,
    fit: 2,
  }),
  (learningSingle as Make)('Einzelintegration in der Kita', 'youth', [36, 83], {
    ...advised,
    addressees: 'Kinder mit Anspruch auf Eingliederungshilfe',
  }),
  (health as Make)('Geburtsvorbereitung', 'midwives', [-9, -1], { access: 'Anmeldung in der Praxis', fit: 4 }),
  (health as Make)('Infoabend rund um die Geburt', 'pregnancy', [-9, -1], { fit: 3 }),
  (health as Make)('Hebammensprechstunde', 'midwives', [-9, 11], { fit: 2 }),
  (health as Make)('Wochenbettbetreuung', 'midwives', [0, 11], { access: 'Anmeldung in der Praxis', fit: 2 }),
  (health as Make)('Früherkennung U2 bis U9 mit Erinnerung', 'doctors', [0, 71], { access: 'Einladung durch das Land', fit: 4 }),
  (health as Make)('Zahnputz-Besuche', 'health', [24, 71], { access: 'über die Kita', fit: 3 }),
  (health as Make)('Schuleingangsuntersuchung', 'health', [60, 77], { access: 'Einladung durch den Gesundheitsdienst', fit: 3 }),
  (healthNeed as Make)('Beratung für Schwangere in Not', 'pregnancy', [-9, -1], { addressees: 'Schwangere in schwieriger Lage', fit: 3 }),
  (healthNeed as Make)('Familienhebammen', 'midwives', [0, 11], {
    ...advised,
    addressees: 'Familien mit Unterstützungsbedarf',
    places: 18,
    fit: 2,
  }),
  (healthNeed as Make)('Bewegungskita', 'sports', [36, 83], { addressees: 'Kitas in verdichteten Quartieren', isTemporary: true }),
  (healthSingle as Make)('Frühförderung mobil', 'earlySupport', [0, 35], { ...advised, places: 22, fit: 2 }),
  (healthSingle as Make)('Frühförderung in der Stelle', 'earlySupport', [24, 59], { ...advised, places: 40, fit: 3 }),
  (social as Make)('Elternsprechstunde vor der Geburt', 'familyCentre', [-9, -1], { fit: 3 }),
  (social as Make)('Willkommensbesuche', 'youth', [0, 3], {
    addressees: 'alle Familien mit Neugeborenen',
    access: 'Brief nach der Anmeldung',
    fit: 4,
  }),
  (social as Make)('Offener Babytreff', 'familyCentre', [0, 11], { fit: 3 }),
  (social as Make)('Elterncafé in der Nordstadt', 'familyCentre', [0, 83], { fit: 4 }),
  (social as Make)('Spielkreis im Gemeindehaus', 'church', [12, 35], { fit: 3 }),
  (social as Make)('Familienbildung am Samstag', 'familyCentre', [36, 83], { cost: 'fee', fit: 2 }),
  (socialNeed as Make)('Schuldnerberatung für werdende Eltern', 'welfare', [-9, -1], { ...advised, fit: 2 }),
  (socialNeed as Make)('Wellcome-Kreis', 'volunteers', [0, 11], { addressees: 'Familien ohne Hilfe im Umfeld', places: 12 }),
  (socialNeed as Make)('Patenschaften', 'volunteers', [36, 83], { addressees: 'Familien in Belastung', places: 20, fit: 3 }),
  (socialSingle as Make)('Hilfen zur Erziehung, erstes Jahr', 'welfare', [0, 11], advised),
  (socialSingle as Make)('Sozialpädagogische Familienhilfe', 'welfare', [12, 83], advised),
  (socialSingle as Make)('Tagesgruppe für Familien', 'welfare', [18, 59], { ...advised, places: 8, fit: 2 }),
  (socialSingle as Make)('Fallkonferenz Kita und Jugendhilfe', 'youth', [36, 83], {
    ...advised,
    access: 'über die Kita mit Zustimmung der Eltern',
  }),
  it(['education', 'social'], 'universal')('Eltern-Kind-Gruppe im Quartier', 'familyCentre', [12, 35], { places: 16, fit: 4 }),
  it(['health', 'social'], 'selective')('Sprechstunde für Schreibabys', 'counselling', [0, 11], { ...advised, fit: 3, isPlanned: true }),
  it(['education', 'health'], 'selective')('Sprachberatung mit Sprachheilpraxis', 'earlySupport', [36, 71], {
    ...advised,
    isTemporary: true,
  }),
]

/** Offers that work together, by name. */
export const offerLinks: readonly (readonly [string, string, 'informal' | 'agreed'])[] = [
  ['Willkommensbesuche', 'Bücherstart-Taschen', 'agreed'],
  ['Willkommensbesuche', 'Familienhebammen', 'agreed'],
  ['Willkommensbesuche', 'Offener Babytreff', 'informal'],
  ['Familienhebammen', 'Wellcome-Kreis', 'informal'],
  ['Kindertagespflege', 'Kita Löwenzahn', 'informal'],
  ['Krippe Löwenzahn', 'Kita Löwenzahn', 'agreed'],
  ['Krippe Am Mühlbach', 'Kita Am Mühlbach', 'agreed'],
  ['Kita Löwenzahn', 'Besuchstage in der Grundschule', 'agreed'],
  ['Kita Arche', 'Besuchstage in der Grundschule', 'informal'],
  ['Kita Arche', 'Bewegungskita', 'agreed'],
  ['Vorlesenetz mit Ehrenamtlichen', 'Krabbelzeit in der Bücherei', 'informal'],
  ['Griffbereit-Gruppen', 'Rucksack in der Kita', 'agreed'],
  ['Elterncafé in der Nordstadt', 'Eltern-Kind-Gruppe im Quartier', 'agreed'],
  ['Alltagsintegrierte Sprachbildung', 'Sprachberatung mit Sprachheilpraxis', 'informal'],
  ['Geburtsvorbereitung', 'Wochenbettbetreuung', 'agreed'],
  ['Infoabend rund um die Geburt', 'Elternsprechstunde vor der Geburt', 'informal'],
  ['Hebammensprechstunde', 'Geburtsvorbereitung', 'informal'],
  ['Früherkennung U2 bis U9 mit Erinnerung', 'Frühförderung in der Stelle', 'informal'],
  ['Schuleingangsuntersuchung', 'Zahnputz-Besuche', 'informal'],
  ['Spielkreis im Gemeindehaus', 'Elterncafé in der Nordstadt', 'informal'],
  ['Sozialpädagogische Familienhilfe', 'Fallkonferenz Kita und Jugendhilfe', 'agreed'],
  ['Hilfen zur Erziehung, erstes Jahr', 'Sozialpädagogische Familienhilfe', 'agreed'],
  ['Einzelintegration in der Kita', 'Fallkonferenz Kita und Jugendhilfe', 'agreed'],
]

export const districtsOfTown = ['Innenstadt', 'Nordstadt', 'Weststadt', 'Am Bahnhof', 'Dörfer im Umland']
