import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/**
 * After a change of page the keyboard stands at its heading, as after a page load. Not when the person is still on
 * something inside the content that survived, such as a tab of the case page.
 */
export function useFocusOnNavigation(): void {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', (event) => {
        if (!event.fromLocation || !event.pathChanged) return
        const main = document.querySelector<HTMLElement>('main')
        if (!main || main.contains(document.activeElement)) return
        const target = main.querySelector<HTMLElement>('h1') ?? main
        target.tabIndex = -1
        target.focus({ preventScroll: true })
      }),
    [router],
  )
}
