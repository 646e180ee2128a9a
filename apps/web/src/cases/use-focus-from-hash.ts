import { useEffect } from 'react'

/** A link to a field (`#field-…`) puts the keyboard into it, once, when the form opens. */
export function useFocusFromHash(): void {
  useEffect(() => {
    const id = window.location.hash.slice(1)
    if (id !== '') document.getElementById(id)?.focus()
  }, [])
}
