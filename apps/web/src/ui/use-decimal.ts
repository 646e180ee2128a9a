import type { DecimalSign } from '@etappe/domain/kernel/figure-input'
import { useShell } from '../app/app-context.tsx'

/** The sign people put before decimals in the language of the screen. */
export const useDecimal = (): DecimalSign => (useShell().locale === 'de' ? ',' : '.')
