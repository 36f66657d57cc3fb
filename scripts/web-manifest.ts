import type { ManifestOptions } from "vite-plugin-pwa";

/** A picture of the app for a device's list of apps. */
export interface AppIcon {
  /** By its path in the built app. */
  readonly path: string;
  /** The length of a side in pixels. */
  readonly size: number;
  /** Whether the device cuts its own shape out of it: then the drawing keeps away from the edge. */
  readonly maskable: boolean;
}

/**
 * The picture in a browser's tab. Chrome draws it anew in the page with each change of the address, as
 * with each filter: an SVG there means another document, its style and its layout.
 */
export const tabIcon: AppIcon = { path: "icons/tab-96.png", size: 96, maskable: false };

export const appIcons: readonly AppIcon[] = [
  { path: "icons/app-192.png", size: 192, maskable: false },
  { path: "icons/app-512.png", size: 512, maskable: false },
  { path: "icons/app-maskable-192.png", size: 192, maskable: true },
  { path: "icons/app-maskable-512.png", size: 512, maskable: true },
  { path: "icons/apple-touch-180.png", size: 180, maskable: true },
  tabIcon,
];

/** What a browser needs to know to install the app; addresses are from where the app is served. */
export const webManifest: Partial<ManifestOptions> = {
  name: "On Record",
  short_name: "On Record",
  description: "Read annotated articles: who said what, on which topic, about which country.",
  lang: "en",
  dir: "ltr",
  start_url: "./",
  scope: "./",
  display: "standalone",
  categories: ["news", "education"],
  // As --page in src/app/styles/tokens.css is in the light theme.
  background_color: "#fbfaf6",
  theme_color: "#fbfaf6",
  icons: [
    { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
    ...appIcons
      .filter((icon) => icon !== tabIcon && !icon.path.includes("apple"))
      .map(({ path, size, maskable }) => ({
        src: path,
        sizes: `${size}x${size}`,
        type: "image/png",
        ...(maskable && { purpose: "maskable" as const }),
      })),
  ],
};
