import { useMediaQuery } from '@mantine/hooks'

const options = { getInitialValueInEffect: false }

/** What the window has room for. */
export function useWidths(): { readonly isPhone: boolean; readonly isWide: boolean } {
  const isPhone = useMediaQuery('(max-width: 760px)', false, options)
  const isWide = useMediaQuery('(min-width: 1100px)', true, options)
  return { isPhone, isWide }
}
