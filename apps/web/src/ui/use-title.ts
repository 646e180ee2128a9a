import { useEffect } from 'react'
import { useShell } from '../app/app-context.tsx'

/** Names the browser tab after the page. */
export function useTitle(page: string): void {
  const { messages } = useShell()
  const title = messages.app.title({ page })
  useEffect(() => {
    document.title = title
  }, [title])
}
