import type { Pillar } from '@etappe/domain/baseline/pillar'
import type { OrganisationKind } from '@etappe/domain/organisations/organisation'
import type { Department } from '@etappe/domain/organisations/participation'

/** An invented organisation; `name` is given the place. */
export interface OrganisationSketch {
  readonly name: (place: string) => string
  readonly shortName: string
  readonly kind: OrganisationKind
  readonly pillar: Pillar | null
  readonly department: Department | null
  /** What the person who speaks for it does there. */
  readonly function: string
}

const it = (
  name: OrganisationSketch['name'],
  shortName: string,
  kind: OrganisationKind,
  rest: Pick<OrganisationSketch, 'pillar' | 'function'> & { readonly department?: Department },
): OrganisationSketch => ({ department: null, ...rest, name, shortName, kind })

/** Who works on early education in a municipality, by the name other texts call them by. */
export const organisations = {
  youth: it((place) => `${place}, Fachbereich Jugend und Soziales`, 'Jugend und Soziales', 'administration', {
    pillar: 'social',
    department: 'socialYouth',
    function: 'Fachbereichsleitung',
  }),
  health: it((place) => `Öffentlicher Gesundheitsdienst für ${place}`, 'Gesundheitsdienst', 'administration', {
    pillar: 'health',
    department: 'health',
    function: 'Kinder- und Jugendärztlicher Dienst',
  }),
  schools: it((place) => `${place}, Fachbereich Schule und Bildung`, 'Schule und Bildung', 'administration', {
    pillar: 'education',
    department: 'education',
    function: 'Bildungsbüro',
  }),
  planning: it((place) => `${place}, Sozialplanung und Statistik`, 'Sozialplanung', 'administration', {
    pillar: null,
    department: 'planning',
    function: 'Sozialplanung',
  }),
  council: it((place) => `Jugendhilfeausschuss ${place}`, 'Ausschuss', 'politics', {
    pillar: null,
    function: 'Vorsitz',
  }),
  dandelion: it((place) => `Kita Löwenzahn, ${place}`, 'Kita Löwenzahn', 'dayCare', { pillar: 'education', function: 'Leitung' }),
  mill: it((place) => `Kita Am Mühlbach, ${place}`, 'Kita Am Mühlbach', 'dayCare', { pillar: 'education', function: 'Leitung' }),
  ark: it((place) => `Evangelische Kita Arche, ${place}`, 'Kita Arche', 'dayCare', { pillar: 'education', function: 'Leitung' }),
  familyCentre: it((place) => `Familienzentrum Nordstadt, ${place}`, 'Familienzentrum', 'familyCentre', {
    pillar: 'social',
    function: 'Leitung',
  }),
  welfare: it((place) => `Freie Wohlfahrt ${place} gGmbH`, 'Freie Wohlfahrt', 'welfare', {
    pillar: 'social',
    function: 'Bereichsleitung Kinder und Familie',
  }),
  church: it((place) => `Kirchliches Kitawerk ${place}`, 'Kitawerk', 'dayCareProvider', {
    pillar: 'education',
    function: 'Fachberatung',
  }),
  childminding: it((place) => `Fachberatung Kindertagespflege ${place}`, 'Kindertagespflege', 'childminding', {
    pillar: 'education',
    function: 'Fachberatung',
  }),
  school: it((place) => `Grundschule am Park, ${place}`, 'Grundschule am Park', 'school', {
    pillar: 'education',
    function: 'Schulleitung',
  }),
  midwives: it((place) => `Hebammenpraxis Lichtblick, ${place}`, 'Hebammenpraxis', 'health', {
    pillar: 'health',
    function: 'Familienhebamme',
  }),
  doctors: it((place) => `Kinder- und Jugendarztpraxis am Markt, ${place}`, 'Kinderarztpraxis', 'health', {
    pillar: 'health',
    function: 'Praxisleitung',
  }),
  earlySupport: it((place) => `Interdisziplinäre Frühförderstelle ${place}`, 'Frühförderstelle', 'health', {
    pillar: 'health',
    function: 'Heilpädagogische Leitung',
  }),
  counselling: it((place) => `Erziehungs- und Familienberatung ${place}`, 'Familienberatung', 'counselling', {
    pillar: 'social',
    function: 'Leitung',
  }),
  pregnancy: it((place) => `Schwangerenberatung ${place}`, 'Schwangerenberatung', 'counselling', {
    pillar: 'health',
    function: 'Beratung',
  }),
  parents: it((place) => `Elternbeirat der Kitas in ${place}`, 'Elternbeirat', 'parents', { pillar: null, function: 'Sprecherin' }),
  library: it((place) => `Bücherei ${place}`, 'Bücherei', 'other', { pillar: 'education', function: 'Kinder- und Jugendbibliothek' }),
  sports: it((place) => `Turn- und Sportverein ${place}`, 'Sportverein', 'association', { pillar: 'health', function: 'Kinderturnen' }),
  volunteers: it((place) => `Freiwilligenagentur ${place}`, 'Freiwilligenagentur', 'association', {
    pillar: 'social',
    function: 'Koordination Familienpaten',
  }),
} as const satisfies Readonly<Record<string, OrganisationSketch>>
export type OrganisationName = keyof typeof organisations

/** What a case keeps from whom it heard of a person. */
export const contactSources = [
  'Auftaktgespräch',
  'Internetseite der Einrichtung',
  'Visitenkarte beim Netzwerktreffen',
  'Angabe in der Bewerbung',
]

export const mandates = [
  'darf für den Fachbereich zusagen',
  'Beschluss der Verwaltungsspitze liegt vor',
  'spricht für die freien Träger',
  'berichtet an den Ausschuss',
]
