import "./B.vue";
import "./C.svelte";
import "./B";
