@Component({ load: () => import("./b") })
export class A { constructor(@Inject() private readonly b: import("./b").T) {} }
