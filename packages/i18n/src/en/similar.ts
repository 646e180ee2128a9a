export const similar = {
  heading: 'Similar cases',
}
