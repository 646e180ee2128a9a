import { type Phase, phases } from '@etappe/domain/cases/phase'
import {
  type Badge,
  type Button,
  type Card,
  type Checkbox,
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type Drawer,
  type Input,
  type MantineColorsTuple,
  type Modal,
  type Popover,
  type Radio,
  type Table,
  type Tabs,
} from '@mantine/core'

// Ramps are even steps in OKLCH. Greys share the accent's hue at a chroma you feel rather than see.
const petrol: MantineColorsTuple = [
  '#eef9fc',
  '#daf0f6',
  '#b7dfeb',
  '#8ec8da',
  '#60abc0',
  '#3a8ca2',
  '#227488',
  '#0d5e70',
  '#034c5c',
  '#043945',
]
const gray: MantineColorsTuple = [
  '#f8fafb',
  '#f1f5f5',
  '#e6eaeb',
  '#d7dddd',
  '#bfc5c6',
  '#9ea6a7',
  '#838d8e',
  '#5a6667',
  '#3f4a4b',
  '#1c2627',
]
const dark: MantineColorsTuple = [
  '#e8eced',
  '#cdd2d3',
  '#abb3b5',
  '#7e888b',
  '#454f51',
  '#313a3c',
  '#21292b',
  '#161d1f',
  '#101618',
  '#080e10',
]
const red: MantineColorsTuple = [
  '#fdf2f1',
  '#fce1dd',
  '#fac6bf',
  '#f4a298',
  '#eb8278',
  '#dc5e55',
  '#c44039',
  '#ae2e2a',
  '#94221f',
  '#791a18',
]
const amber: MantineColorsTuple = [
  '#fff5ea',
  '#ffe8cd',
  '#fdd2a1',
  '#f5bb75',
  '#eca851',
  '#d18e35',
  '#b07521',
  '#8f5d14',
  '#754b10',
  '#603c07',
]
const green: MantineColorsTuple = [
  '#edf8f1',
  '#d9f3e2',
  '#b8e4c8',
  '#8cd0a7',
  '#68b88a',
  '#449a6b',
  '#2e8155',
  '#216a45',
  '#175837',
  '#13452b',
]

// One sequence: the further a case is, the stronger the tone. Lightness alone tells the four apart.
const phaseTone = {
  light: { baseline: '#a97eb6', goals: '#7960b2', actionPlan: '#424592', support: '#162a5d' },
  dark: { baseline: '#a279b0', goals: '#b19bdf', actionPlan: '#c1c5f9', support: '#e1eaff' },
}

// Okabe-Ito, by office code. Always drawn with an ink outline and the office code, because two of them are too light alone.
const officeColor = {
  KI: '#0072b2',
  BE: '#d55e00',
  DD: '#009e73',
  KO: '#cc79a7',
  MU: '#e69f00',
  TR: '#56b4e9',
}

/** What a component can be given by the theme; written as data, so that the theme does not load the components. */
type Theming<Component extends { extend: (input: never) => unknown }> = Parameters<Component['extend']>[0]

export const theme = createTheme({
  colors: { petrol, gray, dark, red, amber, green },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 3 },
  respectReducedMotion: true,
  // Filled means accent with the text colour that was checked against it, in both schemes.
  variantColorResolver: (input) =>
    input.variant === 'filled'
      ? { background: 'var(--accent)', hover: 'var(--accent-hover)', color: 'var(--on-accent)', border: '1px solid transparent' }
      : defaultVariantColorsResolver(input),
  black: gray[9],
  white: '#ffffff',
  fontFamily: '"Atkinson Hyperlegible Next Variable", "Segoe UI", system-ui, sans-serif',
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  lineHeights: { xs: '16px', sm: '18px', md: '20px', lg: '24px', xl: '28px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '6px', xl: '6px' },
  defaultRadius: 'sm',
  shadows: {
    // Only things that float have a shadow. Nothing that lies on the page does.
    sm: '0 1px 2px rgb(8 14 16 / 0.12)',
    md: '0 2px 4px rgb(8 14 16 / 0.08), 0 8px 24px rgb(8 14 16 / 0.16)',
    lg: '0 4px 8px rgb(8 14 16 / 0.10), 0 16px 48px rgb(8 14 16 / 0.24)',
  },
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '22px', lineHeight: '28px' },
      h2: { fontSize: '16px', lineHeight: '24px' },
      h3: { fontSize: '14px', lineHeight: '20px' },
    },
  },
  components: {
    Table: {
      defaultProps: { verticalSpacing: 0, horizontalSpacing: 'sm', withRowBorders: true },
      styles: {
        table: { fontSize: '13px', lineHeight: '18px' },
        th: { fontWeight: 500, height: '32px' },
        td: { height: 'var(--row, 36px)' },
      },
    } satisfies Theming<typeof Table>,
    Button: {
      defaultProps: { size: 'sm' },
      vars: (_theme, props) => ({
        root: props.size === 'sm' ? { '--button-height': '32px', '--button-padding-x': '12px', '--button-fz': '14px' } : {},
      }),
      styles: { root: { fontWeight: 560 } },
    } satisfies Theming<typeof Button>,
    Badge: {
      defaultProps: { radius: 'xs', variant: 'outline' },
      styles: { root: { textTransform: 'none', fontWeight: 560, letterSpacing: 0 } },
    } satisfies Theming<typeof Badge>,
    Tabs: { styles: { tab: { paddingInline: '12px', paddingBlock: '8px', fontSize: '14px', lineHeight: '20px' } } } satisfies Theming<
      typeof Tabs
    >,
    Card: { defaultProps: { radius: 0, withBorder: true, padding: 'lg' } } satisfies Theming<typeof Card>,
    Input: { defaultProps: { size: 'sm' }, styles: { input: { fontSize: '14px' } } } satisfies Theming<typeof Input>,
    InputWrapper: {
      styles: {
        label: { fontSize: '13px', fontWeight: 560, marginBottom: '4px' },
        description: { fontSize: '12px', lineHeight: '16px' },
        error: { fontSize: '12px', lineHeight: '16px' },
      },
    } satisfies Theming<typeof Input.Wrapper>,
    Checkbox: {
      defaultProps: { size: 'xs', radius: 'xs' },
      vars: () => ({ root: { '--checkbox-color': 'var(--accent)', '--checkbox-icon-color': 'var(--on-accent)' } }),
    } satisfies Theming<typeof Checkbox>,
    Radio: {
      vars: () => ({ root: { '--radio-color': 'var(--accent)', '--radio-icon-color': 'var(--on-accent)' } }),
      styles: { description: { fontSize: '12px', lineHeight: '16px' } },
    } satisfies Theming<typeof Radio>,
    // A header in a dialog is no second banner of the page.
    Modal: {
      defaultProps: { radius: 'lg', shadow: 'lg', padding: 'xl', attributes: { header: { role: 'presentation' } } },
      styles: { title: { fontSize: '18px', lineHeight: '24px', fontWeight: 650 } },
    } satisfies Theming<typeof Modal>,
    Drawer: {
      defaultProps: { attributes: { header: { role: 'presentation' } } },
      styles: { title: { fontSize: '18px', lineHeight: '24px', fontWeight: 650 } },
    } satisfies Theming<typeof Drawer>,
    Popover: { defaultProps: { shadow: 'md', radius: 'md', withArrow: true, arrowSize: 10 } } satisfies Theming<typeof Popover>,
  },
})

const phaseVariables = (tones: Record<Phase, string>, tints: readonly string[]) =>
  Object.fromEntries(
    phases.flatMap((phase, i) => [
      [`--phase-${phase}`, tones[phase]],
      [`--phase-${phase}-tint`, tints[i] ?? ''],
    ]),
  )

export const cssVariables: CSSVariablesResolver = () => ({
  variables: Object.fromEntries(Object.entries(officeColor).map(([code, color]) => [`--office-${code}`, color])),
  light: {
    '--surface': '#ffffff',
    '--surface-sunk': gray[1],
    '--surface-float': '#ffffff',
    '--line': gray[3],
    '--line-strong': gray[6],
    '--ink': gray[9],
    '--ink-2': gray[7],
    '--accent': petrol[7],
    '--accent-tint': petrol[0],
    '--accent-line': petrol[2],
    '--accent-hover': petrol[8],
    '--on-accent': '#ffffff',
    '--on-phase': '#ffffff',
    '--on-phase-baseline': gray[9],
    '--step-1': gray[1],
    '--step-2': gray[3],
    '--step-3': gray[5],
    '--bad': red[7],
    '--bad-tint': red[0],
    '--warn': amber[7],
    '--warn-tint': amber[0],
    '--good': green[7],
    '--good-tint': green[0],
    '--map-land': gray[2],
    '--map-line': '#ffffff',
    ...phaseVariables(phaseTone.light, ['#f5edf7', '#efecfb', '#e9ecfc', '#e3eaf7']),
    '--mantine-color-placeholder': gray[7],
    '--mantine-color-dimmed': gray[7],
    '--mantine-color-error': red[7],
    '--mantine-color-default-border': gray[6],
    '--table-border-color': gray[3],
  },
  dark: {
    '--surface': dark[7],
    '--surface-sunk': dark[8],
    '--surface-float': dark[6],
    '--line': dark[5],
    '--line-strong': dark[3],
    '--ink': dark[0],
    '--ink-2': dark[2],
    '--accent': petrol[3],
    '--accent-tint': '#12303a',
    '--accent-line': '#22505f',
    '--accent-hover': petrol[2],
    '--on-accent': dark[8],
    '--on-phase': dark[8],
    '--on-phase-baseline': dark[8],
    '--step-1': dark[6],
    '--step-2': dark[5],
    '--step-3': dark[4],
    '--bad': red[3],
    '--bad-tint': '#3a1f1d',
    '--warn': amber[3],
    '--warn-tint': '#352714',
    '--good': green[3],
    '--good-tint': '#152c20',
    '--map-land': dark[5],
    '--map-line': dark[7],
    ...phaseVariables(phaseTone.dark, ['#36273b', '#332c42', '#2f3047', '#2f3545']),
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-error': red[3],
    '--mantine-color-default-border': dark[3],
    '--table-border-color': dark[5],
  },
})
