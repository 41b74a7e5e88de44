export interface Browser {
	readonly executablePath?: string;
	readonly env?: Readonly<Record<string, string>>;
	readonly from: string;
}
export const launchArguments: string[];
export function findBrowser(): Promise<Browser>;
