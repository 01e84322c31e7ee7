// @ts-nocheck Written by `npm run generate` from the `.hbs` files: what Handlebars runs.

export const templates: Readonly<Record<string, object>> = {
  "architecture": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"overview"),"approach"),lookupProperty(lookupProperty(depth0,"overview"),"summary"),lookupProperty(lookupProperty(depth0,"document"),"about"),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":6,"column":13},"end":{"line":6,"column":70}}}),{"name":"paragraphs","hash":{"label":"Approach"},"data":data,"loc":{"source":"architecture","start":{"line":6,"column":0},"end":{"line":6,"column":89}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(lookupProperty(depth0,"overview"),"rationale"),{"name":"paragraphs","hash":{"label":"Rationale"},"data":data,"loc":{"source":"architecture","start":{"line":7,"column":0},"end":{"line":7,"column":51}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":8,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"overview"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"communication"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"overview"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"communication"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Architecture Diagram",{"name":"section","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":17,"column":0},"end":{"line":20,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Components",{"name":"section","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":22,"column":0},"end":{"line":34,"column":12}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(alias1,lookupProperty(lookupProperty(depth0,"pictures"),"element"),{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"architecture","start":{"line":18,"column":0},"end":{"line":18,"column":38}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"picture").call(alias1,lookupProperty(lookupProperty(depth0,"pictures"),"chain"),{"name":"picture","hash":{"optional":true,"as":"text"},"data":data,"loc":{"source":"architecture","start":{"line":19,"column":0},"end":{"line":19,"column":50}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"elements"),"component",{"name":"records","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":23,"column":0},"end":{"line":33,"column":12}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"under","hash":{"colon":"outside"},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":24,"column":0},"end":{"line":32,"column":10}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":25,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Purpose",lookupProperty(depth0,"purpose"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":26,"column":0},"end":{"line":26,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Technology",lookupProperty(depth0,"technology"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":27,"column":0},"end":{"line":27,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Responsibilities",lookupProperty(depth0,"duties"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":28,"column":0},"end":{"line":28,"column":35}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Interfaces",lookupProperty(depth0,"interfaces"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":29,"column":0},"end":{"line":29,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Uses",lookupProperty(depth0,"dependencies"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":30,"column":0},"end":{"line":30,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Entities",{"name":"section","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":38,"column":0},"end":{"line":49,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Relationships",{"name":"section","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":51,"column":0},"end":{"line":57,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(lookupProperty(depth0,"data"),"tables"),{"name":"when","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":59,"column":0},"end":{"line":74,"column":9}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"data"),"entities"),"entity",{"name":"records","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":39,"column":0},"end":{"line":48,"column":12}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"under","hash":{"colon":"outside"},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":40,"column":0},"end":{"line":47,"column":10}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(alias1,lookupProperty(depth0,"json"),{"name":"fenced","hash":{"label":"Schema"},"data":data,"loc":{"source":"architecture","start":{"line":41,"column":0},"end":{"line":41,"column":30}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":42,"column":0},"end":{"line":46,"column":9}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fields"),"field",{"name":"records","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":43,"column":0},"end":{"line":45,"column":12}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,lookupProperty(depth0,"name"),lookupProperty(helpers,"perhaps").call(alias1,lookupProperty(depth0,"about"),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":44,"column":13},"end":{"line":44,"column":28}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":44,"column":0},"end":{"line":44,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":52,"column":0},"end":{"line":56,"column":9}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"data"),"relations"),"relation",{"name":"records","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":53,"column":0},"end":{"line":55,"column":12}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":54,"column":0},"end":{"line":54,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"text","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":54,"column":9},"end":{"line":54,"column":22}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,"Database Schema",{"name":"section","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":60,"column":0},"end":{"line":73,"column":12}}})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(alias1,lookupProperty(lookupProperty(depth0,"data"),"sql"),{"name":"fenced","hash":{"label":"Tables"},"data":data,"loc":{"source":"architecture","start":{"line":61,"column":0},"end":{"line":61,"column":34}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"under").call(alias1,"Indexes",{"name":"under","hash":{"colon":"outside"},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":62,"column":0},"end":{"line":68,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":69,"column":0},"end":{"line":71,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"storage"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":63,"column":0},"end":{"line":67,"column":9}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"data"),"indexes"),"Indexes",{"name":"records","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":64,"column":0},"end":{"line":66,"column":12}}})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"storage"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"REST Endpoints",{"name":"section","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":78,"column":0},"end":{"line":91,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"API Conventions",{"name":"section","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":93,"column":0},"end":{"line":102,"column":12}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"endpoints"),"endpoint",{"name":"records","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":79,"column":0},"end":{"line":90,"column":12}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,lookupProperty(helpers,"cat").call(alias1,lookupProperty(depth0,"method")," ",lookupProperty(depth0,"route"),{"name":"cat","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":80,"column":9},"end":{"line":80,"column":31}}}),{"name":"under","hash":{"colon":"outside"},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":80,"column":0},"end":{"line":89,"column":10}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":81,"column":0},"end":{"line":88,"column":9}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Purpose",lookupProperty(depth0,"purpose"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":82,"column":0},"end":{"line":82,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Parameters",lookupProperty(depth0,"parameters"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":83,"column":0},"end":{"line":83,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Request Body",lookupProperty(depth0,"sample"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":84,"column":0},"end":{"line":84,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Response",lookupProperty(depth0,"response"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":85,"column":0},"end":{"line":85,"column":29}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Authentication",lookupProperty(depth0,"authentication"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":86,"column":0},"end":{"line":86,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Validation",lookupProperty(depth0,"validation"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":87,"column":0},"end":{"line":87,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":94,"column":0},"end":{"line":100,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"api"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Authentication",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"api"),"authentication"),lookupProperty(helpers,"prose").call(alias1,lookupProperty(lookupProperty(depth0,"security"),"authentication"),{"name":"prose","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":95,"column":51},"end":{"line":95,"column":82}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":95,"column":25},"end":{"line":95,"column":83}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":95,"column":0},"end":{"line":95,"column":85}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Error Format",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"api"),"error-format"),lookupProperty(helpers,"prose").call(alias1,lookupProperty(lookupProperty(depth0,"errors"),"response-format"),{"name":"prose","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":96,"column":47},"end":{"line":96,"column":77}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":96,"column":23},"end":{"line":96,"column":78}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":96,"column":0},"end":{"line":96,"column":80}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Pagination",lookupProperty(lookupProperty(depth0,"api"),"pagination"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":97,"column":0},"end":{"line":97,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Rate Limiting",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"api"),"rate-limiting"),lookupProperty(lookupProperty(depth0,"security"),"rate-limiting"),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":98,"column":24},"end":{"line":98,"column":72}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":98,"column":0},"end":{"line":98,"column":74}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"api"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Deployment Architecture",{"name":"section","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":106,"column":0},"end":{"line":115,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Services and Resources",{"name":"section","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":117,"column":0},"end":{"line":127,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Environment Variables",{"name":"section","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":129,"column":0},"end":{"line":135,"column":12}}})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":107,"column":0},"end":{"line":113,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"infrastructure"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Hosting",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"infrastructure"),"hosting"),lookupProperty(lookupProperty(depth0,"production"),"hosting"),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":108,"column":18},"end":{"line":108,"column":67}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":108,"column":0},"end":{"line":108,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Server Configuration",lookupProperty(lookupProperty(depth0,"infrastructure"),"servers"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":109,"column":0},"end":{"line":109,"column":55}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Load Balancing",lookupProperty(lookupProperty(depth0,"scalability"),"load-balancing"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":110,"column":0},"end":{"line":110,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"CDN",lookupProperty(lookupProperty(depth0,"infrastructure"),"cdn"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":111,"column":0},"end":{"line":111,"column":34}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"infrastructure"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"resources"),"resource",{"name":"records","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":118,"column":0},"end":{"line":126,"column":12}}})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"under","hash":{"colon":"outside"},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":119,"column":0},"end":{"line":125,"column":10}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":120,"column":0},"end":{"line":124,"column":9}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Purpose",lookupProperty(depth0,"purpose"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":121,"column":0},"end":{"line":121,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Configuration",lookupProperty(depth0,"configuration"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":122,"column":0},"end":{"line":122,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Scaling strategy",lookupProperty(depth0,"scaling"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":123,"column":0},"end":{"line":123,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Variable","Purpose","Example","Required",{"name":"table","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":130,"column":0},"end":{"line":134,"column":10}}})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"variable"),"variable",{"name":"records","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":131,"column":0},"end":{"line":133,"column":12}}})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":132,"column":0},"end":{"line":132,"column":128}}})) != null ? stack1 : "")
    + "\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_code").call(alias1,lookupProperty(depth0,"title"),{"name":"cell_code","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":132,"column":8},"end":{"line":132,"column":27}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Purpose",lookupProperty(depth0,"purpose"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":132,"column":27},"end":{"line":132,"column":56}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_sample").call(alias1,"Example",lookupProperty(depth0,"example"),{"name":"cell_sample","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":132,"column":56},"end":{"line":132,"column":89}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Required",lookupProperty(depth0,"required"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":132,"column":89},"end":{"line":132,"column":120}}})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Key User Flows",{"name":"section","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":139,"column":0},"end":{"line":145,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Background Jobs",{"name":"section","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":147,"column":0},"end":{"line":158,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"pictures"),"states"),"0"),{"name":"if","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":160,"column":0},"end":{"line":166,"column":7}}})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"flows"),"flow",{"name":"records","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":140,"column":0},"end":{"line":144,"column":12}}})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"under","hash":{"colon":"outside"},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":141,"column":0},"end":{"line":143,"column":10}}})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"steps"),{"name":"paragraphs","hash":{"label":"Steps"},"data":data,"loc":{"source":"architecture","start":{"line":142,"column":0},"end":{"line":142,"column":34}}})) != null ? stack1 : "")
    + "\n";
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"job"),"job",{"name":"records","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":148,"column":0},"end":{"line":157,"column":12}}})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"under","hash":{"colon":"outside"},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":149,"column":0},"end":{"line":156,"column":10}}})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":150,"column":0},"end":{"line":155,"column":9}}})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Trigger",lookupProperty(depth0,"trigger"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":151,"column":0},"end":{"line":151,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Frequency",lookupProperty(depth0,"frequency"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":152,"column":0},"end":{"line":152,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Purpose",lookupProperty(depth0,"purpose"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":153,"column":0},"end":{"line":153,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Dependencies",lookupProperty(depth0,"needs"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":154,"column":0},"end":{"line":154,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,"State Machines",{"name":"section","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":161,"column":0},"end":{"line":165,"column":12}}})) != null ? stack1 : "");
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"pictures"),"states"),{"name":"each","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":162,"column":0},"end":{"line":164,"column":9}}})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"architecture","start":{"line":163,"column":0},"end":{"line":163,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Patterns Used",{"name":"section","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":170,"column":0},"end":{"line":180,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Code Organization",{"name":"section","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":182,"column":0},"end":{"line":184,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Conventions",{"name":"section","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":186,"column":0},"end":{"line":196,"column":12}}})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"pattern"),"pattern",{"name":"records","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":171,"column":0},"end":{"line":179,"column":12}}})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"under","hash":{"colon":"outside"},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":172,"column":0},"end":{"line":178,"column":10}}})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":173,"column":0},"end":{"line":177,"column":9}}})) != null ? stack1 : "");
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Where",lookupProperty(helpers,"perhaps").call(alias1,lookupProperty(depth0,"where"),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":174,"column":16},"end":{"line":174,"column":31}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":174,"column":0},"end":{"line":174,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Why",lookupProperty(helpers,"first").call(alias1,lookupProperty(depth0,"rationale"),lookupProperty(depth0,"use-case"),lookupProperty(depth0,"text"),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":175,"column":14},"end":{"line":175,"column":45}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":175,"column":0},"end":{"line":175,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Implementation",lookupProperty(depth0,"implementation"),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":176,"column":0},"end":{"line":176,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"tree"),"text"),{"name":"fenced","hash":{"label":"Tree"},"data":data,"loc":{"source":"architecture","start":{"line":183,"column":0},"end":{"line":183,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"58":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":187,"column":0},"end":{"line":194,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"conventions"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Naming",lookupProperty(lookupProperty(depth0,"conventions"),"naming"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":188,"column":0},"end":{"line":188,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"File Organization",lookupProperty(lookupProperty(depth0,"conventions"),"files"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":189,"column":0},"end":{"line":189,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Error Handling",lookupProperty(lookupProperty(depth0,"conventions"),"errors"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":190,"column":0},"end":{"line":190,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Logging",lookupProperty(lookupProperty(depth0,"conventions"),"logging"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":191,"column":0},"end":{"line":191,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Testing",lookupProperty(lookupProperty(depth0,"conventions"),"testing"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":192,"column":0},"end":{"line":192,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"conventions"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Languages and Frameworks",{"name":"section","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":200,"column":0},"end":{"line":206,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Tools and Services",{"name":"section","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":208,"column":0},"end":{"line":215,"column":12}}})) != null ? stack1 : "");
},"61":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":201,"column":0},"end":{"line":205,"column":9}}})) != null ? stack1 : "");
},"62":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Language",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"technology"),"category","language",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":202,"column":29},"end":{"line":202,"column":76}}}),"rationale",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":202,"column":19},"end":{"line":202,"column":114}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":202,"column":0},"end":{"line":202,"column":116}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Framework",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"technology"),"category","framework",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":203,"column":30},"end":{"line":203,"column":78}}}),"rationale",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":203,"column":20},"end":{"line":203,"column":116}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":203,"column":0},"end":{"line":203,"column":118}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Libraries",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"technology"),"category","library",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":204,"column":30},"end":{"line":204,"column":76}}}),"used-for",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":204,"column":20},"end":{"line":204,"column":113}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":204,"column":0},"end":{"line":204,"column":115}}})) != null ? stack1 : "")
    + "\n";
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":209,"column":0},"end":{"line":214,"column":9}}})) != null ? stack1 : "");
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Development",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"technology"),"category","development",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":210,"column":32},"end":{"line":210,"column":82}}}),"used-for",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":210,"column":22},"end":{"line":210,"column":119}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":210,"column":0},"end":{"line":210,"column":121}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Testing",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"technology"),"category","testing",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":211,"column":28},"end":{"line":211,"column":74}}}),"used-for",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":211,"column":18},"end":{"line":211,"column":111}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":211,"column":0},"end":{"line":211,"column":113}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Monitoring",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"technology"),"category","monitoring","logging","tracing",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":212,"column":31},"end":{"line":212,"column":100}}}),"used-for",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":212,"column":21},"end":{"line":212,"column":137}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":212,"column":0},"end":{"line":212,"column":139}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"External Services",lookupProperty(helpers,"join").call(alias1,lookupProperty(helpers,"itemized").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"technology"),"category","service",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":213,"column":44},"end":{"line":213,"column":90}}}),"used-for",{"name":"itemized","hash":{"bare":true,"called":"named"},"data":data,"loc":{"source":"architecture","start":{"line":213,"column":34},"end":{"line":213,"column":127}}}),lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"integrations"),"externals"),"purpose",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"architecture","start":{"line":213,"column":128},"end":{"line":213,"column":181}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":213,"column":28},"end":{"line":213,"column":182}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":213,"column":0},"end":{"line":213,"column":184}}})) != null ? stack1 : "")
    + "\n";
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Authentication & Authorization",{"name":"section","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":219,"column":0},"end":{"line":225,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Protection",{"name":"section","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":227,"column":0},"end":{"line":234,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Security Measures",{"name":"section","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":236,"column":0},"end":{"line":246,"column":12}}})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":220,"column":0},"end":{"line":224,"column":9}}})) != null ? stack1 : "");
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Authentication",lookupProperty(helpers,"prose").call(alias1,lookupProperty(lookupProperty(depth0,"security"),"authentication"),{"name":"prose","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":221,"column":25},"end":{"line":221,"column":56}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":221,"column":0},"end":{"line":221,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Authorization",lookupProperty(lookupProperty(depth0,"security"),"authorization"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":222,"column":0},"end":{"line":222,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Session Management",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"security"),"sessions"),lookupProperty(helpers,"tell").call(alias1,"Token lifetime: ",lookupProperty(lookupProperty(depth0,"security"),"token-lifetime"),{"name":"tell","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":223,"column":53},"end":{"line":223,"column":102}}}),lookupProperty(helpers,"tell").call(alias1,"Token refresh: ",lookupProperty(lookupProperty(depth0,"security"),"token-refresh"),{"name":"tell","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":223,"column":103},"end":{"line":223,"column":150}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":223,"column":29},"end":{"line":223,"column":151}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":223,"column":0},"end":{"line":223,"column":153}}})) != null ? stack1 : "")
    + "\n";
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":228,"column":0},"end":{"line":233,"column":9}}})) != null ? stack1 : "");
},"69":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Encryption at Rest",lookupProperty(lookupProperty(depth0,"security"),"encryption-at-rest"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":229,"column":0},"end":{"line":229,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Encryption in Transit",lookupProperty(lookupProperty(depth0,"security"),"encryption-in-transit"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":230,"column":0},"end":{"line":230,"column":64}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"PII Handling",lookupProperty(lookupProperty(depth0,"security"),"pii"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":231,"column":0},"end":{"line":231,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Secrets Management",lookupProperty(lookupProperty(depth0,"security"),"secrets"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":232,"column":0},"end":{"line":232,"column":47}}})) != null ? stack1 : "")
    + "\n";
},"70":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":237,"column":0},"end":{"line":244,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"security"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Input Validation",lookupProperty(lookupProperty(depth0,"security"),"input-validation"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":238,"column":0},"end":{"line":238,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"SQL Injection Prevention",lookupProperty(lookupProperty(depth0,"security"),"sql-injection"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":239,"column":0},"end":{"line":239,"column":59}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"XSS Protection",lookupProperty(lookupProperty(depth0,"security"),"xss"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":240,"column":0},"end":{"line":240,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"CSRF Protection",lookupProperty(lookupProperty(depth0,"security"),"csrf"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":241,"column":0},"end":{"line":241,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Rate Limiting",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"security"),"rate-limiting"),lookupProperty(lookupProperty(depth0,"api"),"rate-limiting"),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":242,"column":24},"end":{"line":242,"column":72}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":242,"column":0},"end":{"line":242,"column":74}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"security"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Optimization Strategies",{"name":"section","hash":{},"fn":container.program(73, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":250,"column":0},"end":{"line":259,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Scalability",{"name":"section","hash":{},"fn":container.program(75, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":261,"column":0},"end":{"line":272,"column":12}}})) != null ? stack1 : "");
},"73":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":251,"column":0},"end":{"line":257,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"performance"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"74":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Caching",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"scalability"),"caching"),lookupProperty(lookupProperty(depth0,"storage"),"caching"),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":252,"column":18},"end":{"line":252,"column":61}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":252,"column":0},"end":{"line":252,"column":63}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Database Optimization",lookupProperty(lookupProperty(depth0,"scalability"),"database"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":253,"column":0},"end":{"line":253,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Asset Optimization",lookupProperty(lookupProperty(depth0,"performance"),"assets"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":254,"column":0},"end":{"line":254,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Lazy Loading",lookupProperty(lookupProperty(depth0,"performance"),"lazy-loading"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":255,"column":0},"end":{"line":255,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"performance"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"75":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(76, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":262,"column":0},"end":{"line":269,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"scalability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"reliability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"76":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Horizontal and Vertical Scaling",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"scalability"),"horizontal"),lookupProperty(lookupProperty(depth0,"scalability"),"vertical"),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":263,"column":42},"end":{"line":263,"column":92}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":263,"column":0},"end":{"line":263,"column":94}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Load Balancing",lookupProperty(lookupProperty(depth0,"scalability"),"load-balancing"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":264,"column":0},"end":{"line":264,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Database Scaling",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"scalability"),"database-tier"),lookupProperty(helpers,"tell").call(alias1,"Sharding: ",lookupProperty(lookupProperty(depth0,"scalability"),"sharding"),{"name":"tell","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":265,"column":59},"end":{"line":265,"column":99}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":265,"column":27},"end":{"line":265,"column":100}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":265,"column":0},"end":{"line":265,"column":102}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Bottlenecks",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"bottleneck"),"mitigation",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"architecture","start":{"line":266,"column":22},"end":{"line":266,"column":74}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":266,"column":0},"end":{"line":266,"column":76}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"scalability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"reliability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"77":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,"Testing Strategy",{"name":"section","hash":{},"fn":container.program(78, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":276,"column":0},"end":{"line":314,"column":12}}})) != null ? stack1 : "");
},"78":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":277,"column":8},"end":{"line":277,"column":42}}}),{"name":"when","hash":{},"fn":container.program(79, data, 0),"inverse":container.program(82, data, 0),"data":data,"loc":{"source":"architecture","start":{"line":277,"column":0},"end":{"line":287,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":288,"column":8},"end":{"line":288,"column":49}}}),{"name":"when","hash":{},"fn":container.program(83, data, 0),"inverse":container.program(86, data, 0),"data":data,"loc":{"source":"architecture","start":{"line":288,"column":0},"end":{"line":298,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":299,"column":8},"end":{"line":299,"column":41}}}),{"name":"when","hash":{},"fn":container.program(87, data, 0),"inverse":container.program(90, data, 0),"data":data,"loc":{"source":"architecture","start":{"line":299,"column":0},"end":{"line":309,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(91, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":310,"column":0},"end":{"line":312,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"testing"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"79":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"Unit Tests",{"name":"under","hash":{"colon":"outside"},"fn":container.program(80, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":278,"column":0},"end":{"line":284,"column":10}}})) != null ? stack1 : "");
},"80":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(81, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":279,"column":0},"end":{"line":283,"column":9}}})) != null ? stack1 : "");
},"81":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"What's tested",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":280,"column":31},"end":{"line":280,"column":65}}}),"scope",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":280,"column":24},"end":{"line":280,"column":74}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":280,"column":0},"end":{"line":280,"column":76}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Coverage goals",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":281,"column":32},"end":{"line":281,"column":66}}}),"coverage",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":281,"column":25},"end":{"line":281,"column":78}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":281,"column":0},"end":{"line":281,"column":80}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Key test cases",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":282,"column":32},"end":{"line":282,"column":66}}}),"case",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":282,"column":25},"end":{"line":282,"column":74}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":282,"column":0},"end":{"line":282,"column":76}}})) != null ? stack1 : "")
    + "\n";
},"82":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Unit Tests",lookupProperty(helpers,"titles").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":286,"column":29},"end":{"line":286,"column":63}}}),{"name":"titles","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":286,"column":21},"end":{"line":286,"column":64}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":286,"column":0},"end":{"line":286,"column":66}}})) != null ? stack1 : "")
    + "\n";
},"83":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"Integration Tests",{"name":"under","hash":{"colon":"outside"},"fn":container.program(84, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":289,"column":0},"end":{"line":295,"column":10}}})) != null ? stack1 : "");
},"84":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(85, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":290,"column":0},"end":{"line":294,"column":9}}})) != null ? stack1 : "");
},"85":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Component interactions tested",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":291,"column":47},"end":{"line":291,"column":88}}}),"scope",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":291,"column":40},"end":{"line":291,"column":97}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":291,"column":0},"end":{"line":291,"column":99}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Test environment setup",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":292,"column":40},"end":{"line":292,"column":81}}}),"setup",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":292,"column":33},"end":{"line":292,"column":90}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":292,"column":0},"end":{"line":292,"column":92}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Key scenarios",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":293,"column":31},"end":{"line":293,"column":72}}}),"case",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":293,"column":24},"end":{"line":293,"column":80}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":293,"column":0},"end":{"line":293,"column":82}}})) != null ? stack1 : "")
    + "\n";
},"86":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Integration Tests",lookupProperty(helpers,"titles").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":297,"column":36},"end":{"line":297,"column":77}}}),{"name":"titles","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":297,"column":28},"end":{"line":297,"column":78}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":297,"column":0},"end":{"line":297,"column":80}}})) != null ? stack1 : "")
    + "\n";
},"87":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),"E2E Tests",{"name":"under","hash":{"colon":"outside"},"fn":container.program(88, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":300,"column":0},"end":{"line":306,"column":10}}})) != null ? stack1 : "");
},"88":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(89, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":301,"column":0},"end":{"line":305,"column":9}}})) != null ? stack1 : "");
},"89":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Critical user flows tested",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":302,"column":44},"end":{"line":302,"column":77}}}),"critical-path",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":302,"column":37},"end":{"line":302,"column":94}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":302,"column":0},"end":{"line":302,"column":96}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Tools used",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":303,"column":28},"end":{"line":303,"column":61}}}),"tools",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":303,"column":21},"end":{"line":303,"column":70}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":303,"column":0},"end":{"line":303,"column":72}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Test data management",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":304,"column":38},"end":{"line":304,"column":71}}}),"data",{"name":"pluck","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":304,"column":31},"end":{"line":304,"column":79}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":304,"column":0},"end":{"line":304,"column":81}}})) != null ? stack1 : "")
    + "\n";
},"90":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"E2E Tests",lookupProperty(helpers,"titles").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":308,"column":28},"end":{"line":308,"column":61}}}),{"name":"titles","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":308,"column":20},"end":{"line":308,"column":62}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":308,"column":0},"end":{"line":308,"column":64}}})) != null ? stack1 : "")
    + "\n";
},"91":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"testing"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"92":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"External Services",{"name":"section","hash":{},"fn":container.program(93, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":318,"column":0},"end":{"line":324,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Third-Party Libraries",{"name":"section","hash":{},"fn":container.program(97, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":326,"column":0},"end":{"line":335,"column":12}}})) != null ? stack1 : "");
},"93":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Service","Purpose","Criticality","Fallback",{"name":"table","hash":{},"fn":container.program(94, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":319,"column":0},"end":{"line":323,"column":10}}})) != null ? stack1 : "");
},"94":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"integrations"),"externals"),"external",{"name":"records","hash":{},"fn":container.program(95, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":320,"column":0},"end":{"line":322,"column":12}}})) != null ? stack1 : "");
},"95":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(96, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":321,"column":0},"end":{"line":321,"column":133}}})) != null ? stack1 : "")
    + "\n";
},"96":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias1,lookupProperty(depth0,"title"),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":321,"column":8},"end":{"line":321,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Purpose",lookupProperty(depth0,"purpose"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":321,"column":28},"end":{"line":321,"column":57}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Criticality",lookupProperty(depth0,"criticality"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":321,"column":57},"end":{"line":321,"column":94}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Fallback",lookupProperty(depth0,"fallback"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":321,"column":94},"end":{"line":321,"column":125}}})) != null ? stack1 : "");
},"97":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"technology"),"category","library",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":327,"column":8},"end":{"line":327,"column":54}}}),{"name":"when","hash":{},"fn":container.program(98, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":327,"column":0},"end":{"line":329,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(99, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":330,"column":0},"end":{"line":334,"column":9}}})) != null ? stack1 : "");
},"98":function(container,depth0,helpers,partials,data) {
    return "Major dependencies and why they were chosen:\n";
},"99":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"technology"),"category","library",{"name":"only","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":331,"column":11},"end":{"line":331,"column":57}}}),"library",{"name":"records","hash":{},"fn":container.program(100, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":331,"column":0},"end":{"line":333,"column":12}}})) != null ? stack1 : "");
},"100":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(101, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":332,"column":0},"end":{"line":332,"column":151}}})) != null ? stack1 : "")
    + "\n";
},"101":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":332,"column":9},"end":{"line":332,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"version"),{"name":"when","hash":{},"fn":container.program(102, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":332,"column":23},"end":{"line":332,"column":68}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(helpers,"join").call(alias1,lookupProperty(depth0,"used-for"),lookupProperty(depth0,"reason"),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":332,"column":76},"end":{"line":332,"column":98}}}),{"name":"when","hash":{},"fn":container.program(103, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":332,"column":68},"end":{"line":332,"column":142}}})) != null ? stack1 : "");
},"102":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"version"),{"name":"text","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":332,"column":42},"end":{"line":332,"column":58}}})) != null ? stack1 : "")
    + ")";
},"103":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(helpers,"join").call(alias1,lookupProperty(depth0,"used-for"),lookupProperty(depth0,"reason"),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":332,"column":109},"end":{"line":332,"column":131}}}),{"name":"text","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":332,"column":102},"end":{"line":332,"column":133}}})) != null ? stack1 : "");
},"104":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Build Process",{"name":"section","hash":{},"fn":container.program(105, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":339,"column":0},"end":{"line":341,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Deployment Steps",{"name":"section","hash":{},"fn":container.program(106, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":343,"column":0},"end":{"line":345,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Rollback Procedure",{"name":"section","hash":{},"fn":container.program(107, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":347,"column":0},"end":{"line":355,"column":12}}})) != null ? stack1 : "");
},"105":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"delivery"),"build"),{"name":"paragraphs","hash":{"label":"Steps"},"data":data,"loc":{"source":"architecture","start":{"line":340,"column":0},"end":{"line":340,"column":43}}})) != null ? stack1 : "")
    + "\n";
},"106":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"delivery"),"deploy"),{"name":"paragraphs","hash":{"label":"Steps"},"data":data,"loc":{"source":"architecture","start":{"line":344,"column":0},"end":{"line":344,"column":44}}})) != null ? stack1 : "")
    + "\n";
},"107":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(lookupProperty(depth0,"delivery"),"rollback"),{"name":"paragraphs","hash":{"label":"Steps"},"data":data,"loc":{"source":"architecture","start":{"line":348,"column":0},"end":{"line":348,"column":46}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(108, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":349,"column":0},"end":{"line":352,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"delivery"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"operations"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"108":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"delivery"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"operations"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"109":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Metrics",{"name":"section","hash":{},"fn":container.program(110, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":359,"column":0},"end":{"line":367,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Logging",{"name":"section","hash":{},"fn":container.program(112, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":369,"column":0},"end":{"line":377,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Error Tracking",{"name":"section","hash":{},"fn":container.program(114, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":379,"column":0},"end":{"line":387,"column":12}}})) != null ? stack1 : "");
},"110":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(111, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":360,"column":0},"end":{"line":365,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"observability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"111":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Key Metrics",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"metric"),"purpose",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"architecture","start":{"line":361,"column":22},"end":{"line":361,"column":67}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":361,"column":0},"end":{"line":361,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Alerting Thresholds",lookupProperty(helpers,"join").call(alias1,lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"metric"),"threshold",{"name":"itemized","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":362,"column":36},"end":{"line":362,"column":73}}}),lookupProperty(helpers,"perhaps").call(alias1,lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"alert"),"condition",{"name":"itemized","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":362,"column":83},"end":{"line":362,"column":119}}}),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":362,"column":74},"end":{"line":362,"column":120}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":362,"column":30},"end":{"line":362,"column":121}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":362,"column":0},"end":{"line":362,"column":123}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Dashboards",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"observability"),"dashboards"),lookupProperty(helpers,"pluck").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"metric"),"dashboard",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"architecture","start":{"line":363,"column":52},"end":{"line":363,"column":98}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":363,"column":21},"end":{"line":363,"column":99}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":363,"column":0},"end":{"line":363,"column":101}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"observability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"112":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(113, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":370,"column":0},"end":{"line":375,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"logging"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"113":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Log Levels",lookupProperty(lookupProperty(depth0,"logging"),"levels"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":371,"column":0},"end":{"line":371,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Log Aggregation",lookupProperty(lookupProperty(depth0,"logging"),"aggregation"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":372,"column":0},"end":{"line":372,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Log Locations",lookupProperty(lookupProperty(depth0,"logging"),"locations"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":373,"column":0},"end":{"line":373,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"logging"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"114":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(115, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":380,"column":0},"end":{"line":385,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"errors"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"115":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Error Tracking",lookupProperty(lookupProperty(depth0,"observability"),"error-tracking"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":381,"column":0},"end":{"line":381,"column":55}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Critical Errors",lookupProperty(lookupProperty(depth0,"observability"),"critical-errors"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":382,"column":0},"end":{"line":382,"column":57}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Alert Configuration",lookupProperty(helpers,"append").call(alias1,lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"alert"),"action",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"architecture","start":{"line":383,"column":38},"end":{"line":383,"column":81}}}),"On call",lookupProperty(lookupProperty(depth0,"operations"),"on-call"),{"name":"append","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":383,"column":30},"end":{"line":383,"column":111}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":383,"column":0},"end":{"line":383,"column":113}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"errors"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"116":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,"Major Architectural Decisions",{"name":"section","hash":{},"fn":container.program(117, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":391,"column":0},"end":{"line":403,"column":12}}})) != null ? stack1 : "");
},"117":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"decision"),"decision",{"name":"records","hash":{},"fn":container.program(118, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":392,"column":0},"end":{"line":402,"column":12}}})) != null ? stack1 : "");
},"118":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"dated"),{"name":"under","hash":{"colon":"outside"},"fn":container.program(119, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":393,"column":0},"end":{"line":401,"column":10}}})) != null ? stack1 : "");
},"119":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(120, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":394,"column":0},"end":{"line":400,"column":9}}})) != null ? stack1 : "");
},"120":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Context",lookupProperty(depth0,"context"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":395,"column":0},"end":{"line":395,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Decision",lookupProperty(depth0,"chosen"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":396,"column":0},"end":{"line":396,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Rationale",lookupProperty(depth0,"rationale"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":397,"column":0},"end":{"line":397,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Alternatives",lookupProperty(depth0,"others"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":398,"column":0},"end":{"line":398,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Consequences",lookupProperty(helpers,"join").call(alias1,lookupProperty(depth0,"consequence"),lookupProperty(depth0,"trade-off"),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":399,"column":23},"end":{"line":399,"column":51}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":399,"column":0},"end":{"line":399,"column":53}}})) != null ? stack1 : "")
    + "\n";
},"121":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Known Limitations",{"name":"section","hash":{},"fn":container.program(122, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":407,"column":0},"end":{"line":413,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Planned Improvements",{"name":"section","hash":{},"fn":container.program(125, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":415,"column":0},"end":{"line":425,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Technical Debt",{"name":"section","hash":{},"fn":container.program(130, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":427,"column":0},"end":{"line":433,"column":12}}})) != null ? stack1 : "");
},"122":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(123, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":408,"column":0},"end":{"line":412,"column":9}}})) != null ? stack1 : "");
},"123":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"risk"),"risk",{"name":"records","hash":{},"fn":container.program(124, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":409,"column":0},"end":{"line":411,"column":12}}})) != null ? stack1 : "");
},"124":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,lookupProperty(depth0,"title"),lookupProperty(helpers,"first").call(alias1,lookupProperty(depth0,"text"),lookupProperty(depth0,"impact"),{"name":"first","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":410,"column":14},"end":{"line":410,"column":33}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":410,"column":0},"end":{"line":410,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"125":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(126, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":416,"column":0},"end":{"line":422,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"roadmap"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"migration"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"126":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"improvement"),"improvement",{"name":"records","hash":{},"fn":container.program(127, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":417,"column":0},"end":{"line":419,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"roadmap"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"migration"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"127":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(128, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":418,"column":0},"end":{"line":418,"column":70}}})) != null ? stack1 : "")
    + "\n";
},"128":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"named"),{"name":"bold","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":418,"column":9},"end":{"line":418,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"text"),{"name":"when","hash":{},"fn":container.program(129, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":418,"column":23},"end":{"line":418,"column":61}}})) != null ? stack1 : "");
},"129":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"text","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":418,"column":39},"end":{"line":418,"column":52}}})) != null ? stack1 : "");
},"130":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(131, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":428,"column":0},"end":{"line":432,"column":9}}})) != null ? stack1 : "");
},"131":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"debt"),"debt",{"name":"records","hash":{},"fn":container.program(132, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":429,"column":0},"end":{"line":431,"column":12}}})) != null ? stack1 : "");
},"132":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),lookupProperty(depth0,"planned"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":430,"column":0},"end":{"line":430,"column":23}}})) != null ? stack1 : "")
    + "\n";
},"133":function(container,depth0,helpers,partials,data) {
    return "---\n";
},"134":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Last Updated",lookupProperty(lookupProperty(depth0,"document"),"updated"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":441,"column":0},"end":{"line":441,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Status",lookupProperty(lookupProperty(depth0,"document"),"status"),{"name":"field","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":442,"column":0},"end":{"line":442,"column":34}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"page").call(alias1,"Architecture",{"name":"page","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":1,"column":0},"end":{"line":1,"column":23}}})) != null ? stack1 : "")
    + "\n\nTechnical design documentation for "
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"document"),"workspace"),{"name":"text","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":3,"column":35},"end":{"line":3,"column":62}}})) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Overview",{"name":"section","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":5,"column":0},"end":{"line":14,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"System Architecture",{"name":"section","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":16,"column":0},"end":{"line":35,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Data Model",{"name":"section","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":37,"column":0},"end":{"line":75,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"API Design",{"name":"section","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":77,"column":0},"end":{"line":103,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Infrastructure",{"name":"section","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":105,"column":0},"end":{"line":136,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Workflows",{"name":"section","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":138,"column":0},"end":{"line":167,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Design Patterns",{"name":"section","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":169,"column":0},"end":{"line":197,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Technology Stack",{"name":"section","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":199,"column":0},"end":{"line":216,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Security",{"name":"section","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":218,"column":0},"end":{"line":247,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Performance",{"name":"section","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":249,"column":0},"end":{"line":273,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Testing",{"name":"section","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":275,"column":0},"end":{"line":315,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Dependencies",{"name":"section","hash":{},"fn":container.program(92, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":317,"column":0},"end":{"line":336,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Deployment",{"name":"section","hash":{},"fn":container.program(104, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":338,"column":0},"end":{"line":356,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Monitoring and Observability",{"name":"section","hash":{},"fn":container.program(109, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":358,"column":0},"end":{"line":388,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Decision Log",{"name":"section","hash":{},"fn":container.program(116, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":390,"column":0},"end":{"line":404,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Future Considerations",{"name":"section","hash":{},"fn":container.program(121, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":406,"column":0},"end":{"line":434,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"document"),"updated"),lookupProperty(lookupProperty(depth0,"document"),"status"),{"name":"join","hash":{},"data":data,"loc":{"source":"architecture","start":{"line":436,"column":8},"end":{"line":436,"column":47}}}),{"name":"when","hash":{},"fn":container.program(133, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":436,"column":0},"end":{"line":438,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"lines").call(alias1,{"name":"lines","hash":{},"fn":container.program(134, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"architecture","start":{"line":440,"column":0},"end":{"line":443,"column":10}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "component-architecture": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Status",lookupProperty(lookupProperty(depth0,"document"),"status"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":4,"column":0},"end":{"line":4,"column":34}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Version",lookupProperty(lookupProperty(depth0,"document"),"version"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":5,"column":0},"end":{"line":5,"column":36}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Last Updated",lookupProperty(lookupProperty(depth0,"document"),"updated"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":6,"column":0},"end":{"line":6,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"overview"),"summary"),lookupProperty(lookupProperty(depth0,"document"),"about"),{"name":"first","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":10,"column":13},"end":{"line":10,"column":52}}}),{"name":"paragraphs","hash":{"label":"Summary"},"data":data,"loc":{"source":"component-architecture","start":{"line":10,"column":0},"end":{"line":10,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":11,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"overview"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"overview"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Business Requirements",{"name":"section","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":18,"column":0},"end":{"line":24,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Technical Constraints",{"name":"section","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":26,"column":0},"end":{"line":32,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Assumptions",{"name":"section","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":34,"column":0},"end":{"line":40,"column":12}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":19,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"requirement"),"requirement",{"name":"records","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":20,"column":0},"end":{"line":22,"column":12}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":21,"column":0},"end":{"line":21,"column":69}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":21,"column":9},"end":{"line":21,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"text"),{"name":"when","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":21,"column":23},"end":{"line":21,"column":60}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"text","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":21,"column":38},"end":{"line":21,"column":51}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":27,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"constraint"),"constraint",{"name":"records","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":28,"column":0},"end":{"line":30,"column":12}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":35,"column":0},"end":{"line":39,"column":9}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"assumption"),"assumption",{"name":"records","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":36,"column":0},"end":{"line":38,"column":12}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{"ordered":true},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":44,"column":0},"end":{"line":54,"column":9}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"goal"),"goal",{"name":"records","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":45,"column":0},"end":{"line":53,"column":12}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":46,"column":0},"end":{"line":52,"column":9}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":47,"column":0},"end":{"line":47,"column":14}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":48,"column":0},"end":{"line":51,"column":9}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Target",lookupProperty(depth0,"target"),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":49,"column":0},"end":{"line":49,"column":25}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Why",lookupProperty(depth0,"why"),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":50,"column":0},"end":{"line":50,"column":19}}})) != null ? stack1 : "")
    + "\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(alias1,lookupProperty(lookupProperty(depth0,"pictures"),"element"),{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"component-architecture","start":{"line":58,"column":0},"end":{"line":58,"column":38}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Components",{"name":"section","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":60,"column":0},"end":{"line":83,"column":12}}})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(depth0,"elements"),"component",{"name":"records","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":61,"column":0},"end":{"line":78,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":79,"column":0},"end":{"line":81,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"communication"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,4,lookupProperty(helpers,"cat").call(alias1,"Component ",lookupProperty(depth0,"number"),": ",lookupProperty(depth0,"title"),{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":62,"column":13},"end":{"line":62,"column":49}}}),{"name":"section","hash":{"path":lookupProperty(depth0,"path")},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":62,"column":0},"end":{"line":77,"column":12}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Responsibility",lookupProperty(depth0,"responsibilities"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":63,"column":0},"end":{"line":63,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"under").call(alias1,"Technologies",{"name":"under","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":64,"column":0},"end":{"line":70,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"under").call(alias1,"Interfaces",{"name":"under","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":71,"column":0},"end":{"line":76,"column":10}}})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":65,"column":0},"end":{"line":69,"column":9}}})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"technologies"),"Technologies",{"name":"records","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":66,"column":0},"end":{"line":68,"column":12}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":67,"column":0},"end":{"line":67,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"name"),{"name":"text","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":67,"column":9},"end":{"line":67,"column":22}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":72,"column":0},"end":{"line":75,"column":9}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Input",lookupProperty(depth0,"inputs"),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":73,"column":0},"end":{"line":73,"column":24}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Output",lookupProperty(depth0,"outputs"),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":74,"column":0},"end":{"line":74,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"communication"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Flow",{"name":"section","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":87,"column":0},"end":{"line":89,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Component Interactions",{"name":"section","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":91,"column":0},"end":{"line":93,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Models",{"name":"section","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":95,"column":0},"end":{"line":120,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"API Contracts",{"name":"section","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":122,"column":0},"end":{"line":147,"column":12}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"flow"),"stepsText"),{"name":"fenced","hash":{"label":"Steps"},"data":data,"loc":{"source":"component-architecture","start":{"line":88,"column":0},"end":{"line":88,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"pictures"),"flow"),{"name":"picture","hash":{"as":"mermaid"},"data":data,"loc":{"source":"component-architecture","start":{"line":92,"column":0},"end":{"line":92,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(lookupProperty(depth0,"data"),"entities"),"entity",{"name":"records","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":96,"column":0},"end":{"line":115,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":116,"column":0},"end":{"line":118,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"storage"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,4,lookupProperty(helpers,"cat").call(alias1,"Entity: ",lookupProperty(depth0,"title"),{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":97,"column":13},"end":{"line":97,"column":35}}}),{"name":"section","hash":{"path":lookupProperty(depth0,"path")},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":97,"column":0},"end":{"line":114,"column":12}}})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,"Schema",{"name":"under","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":98,"column":0},"end":{"line":100,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"under").call(alias1,"Relationships",{"name":"under","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":101,"column":0},"end":{"line":106,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"under").call(alias1,"Indexes",{"name":"under","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":107,"column":0},"end":{"line":113,"column":10}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"code"),{"name":"fenced","hash":{"label":"Schema"},"data":data,"loc":{"source":"component-architecture","start":{"line":99,"column":0},"end":{"line":99,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":102,"column":0},"end":{"line":105,"column":9}}})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Has many",lookupProperty(depth0,"many"),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":103,"column":0},"end":{"line":103,"column":25}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Belongs to",lookupProperty(depth0,"one"),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":104,"column":0},"end":{"line":104,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":108,"column":0},"end":{"line":112,"column":9}}})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Primary",lookupProperty(depth0,"primary"),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":109,"column":0},"end":{"line":109,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Unique",lookupProperty(depth0,"uniques"),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":110,"column":0},"end":{"line":110,"column":26}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Index",lookupProperty(depth0,"indexes"),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":111,"column":0},"end":{"line":111,"column":25}}})) != null ? stack1 : "")
    + "\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"storage"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(depth0,"endpoints"),"endpoint",{"name":"records","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":123,"column":0},"end":{"line":142,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":143,"column":0},"end":{"line":145,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"api"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,4,lookupProperty(helpers,"cat").call(alias1,"Endpoint: ",lookupProperty(helpers,"code").call(alias1,lookupProperty(helpers,"cat").call(alias1,lookupProperty(depth0,"method")," ",lookupProperty(depth0,"route"),{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":124,"column":37},"end":{"line":124,"column":59}}}),{"name":"code","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":124,"column":31},"end":{"line":124,"column":60}}}),{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":124,"column":13},"end":{"line":124,"column":61}}}),{"name":"section","hash":{"path":lookupProperty(depth0,"method")},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":124,"column":0},"end":{"line":141,"column":12}}})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(helpers,"perhaps").call(alias1,lookupProperty(depth0,"purpose"),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":125,"column":13},"end":{"line":125,"column":30}}}),{"name":"paragraphs","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":125,"column":0},"end":{"line":125,"column":32}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"under").call(alias1,"Request",{"name":"under","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":126,"column":0},"end":{"line":128,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(depth0,"responses"),"response",{"name":"records","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":129,"column":0},"end":{"line":134,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(depth0,"errors"),"Errors",{"name":"records","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":135,"column":0},"end":{"line":140,"column":12}}})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"request"),{"name":"fenced","hash":{"label":"Request"},"data":data,"loc":{"source":"component-architecture","start":{"line":127,"column":0},"end":{"line":127,"column":34}}})) != null ? stack1 : "")
    + "\n";
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,lookupProperty(helpers,"cat").call(alias1,"Response (",lookupProperty(depth0,"status"),")",{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":130,"column":9},"end":{"line":130,"column":38}}}),{"name":"under","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":130,"column":0},"end":{"line":133,"column":10}}})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(depth0,"text"),{"name":"paragraphs","hash":{"label":"Text"},"data":data,"loc":{"source":"component-architecture","start":{"line":131,"column":0},"end":{"line":131,"column":32}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"fenced").call(alias1,lookupProperty(depth0,"body"),{"name":"fenced","hash":{"label":"Response"},"data":data,"loc":{"source":"component-architecture","start":{"line":132,"column":0},"end":{"line":132,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,lookupProperty(helpers,"cat").call(alias1,"Error Response (",lookupProperty(depth0,"status"),")",{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":136,"column":9},"end":{"line":136,"column":44}}}),{"name":"under","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":136,"column":0},"end":{"line":139,"column":10}}})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(depth0,"text"),{"name":"paragraphs","hash":{"label":"Text"},"data":data,"loc":{"source":"component-architecture","start":{"line":137,"column":0},"end":{"line":137,"column":32}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"fenced").call(alias1,lookupProperty(depth0,"body"),{"name":"fenced","hash":{"label":"Error response"},"data":data,"loc":{"source":"component-architecture","start":{"line":138,"column":0},"end":{"line":138,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"api"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Core Technologies",{"name":"section","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":151,"column":0},"end":{"line":157,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Supporting Technologies",{"name":"section","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":159,"column":0},"end":{"line":165,"column":12}}})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Component","Technology","Version","Rationale",{"name":"table","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":152,"column":0},"end":{"line":156,"column":10}}})) != null ? stack1 : "");
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"technologies"),"technology",{"name":"records","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":153,"column":0},"end":{"line":155,"column":12}}})) != null ? stack1 : "");
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":154,"column":0},"end":{"line":154,"column":126}}})) != null ? stack1 : "")
    + "\n";
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Component",lookupProperty(depth0,"area"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":154,"column":8},"end":{"line":154,"column":36}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias1,lookupProperty(depth0,"title"),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":154,"column":36},"end":{"line":154,"column":56}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Version",lookupProperty(depth0,"version"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":154,"column":56},"end":{"line":154,"column":85}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Rationale",lookupProperty(depth0,"rationale"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":154,"column":85},"end":{"line":154,"column":118}}})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":160,"column":0},"end":{"line":164,"column":9}}})) != null ? stack1 : "");
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Monitoring",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"technology"),"category","monitoring",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":161,"column":28},"end":{"line":161,"column":77}}}),"rationale","used-for",{"name":"pluck","hash":{"between":" - ","titled":true},"data":data,"loc":{"source":"component-architecture","start":{"line":161,"column":21},"end":{"line":161,"column":127}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":161,"column":0},"end":{"line":161,"column":129}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Logging",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"technology"),"category","logging",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":162,"column":25},"end":{"line":162,"column":71}}}),"rationale","used-for",{"name":"pluck","hash":{"between":" - ","titled":true},"data":data,"loc":{"source":"component-architecture","start":{"line":162,"column":18},"end":{"line":162,"column":121}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":162,"column":0},"end":{"line":162,"column":123}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Tracing",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"technology"),"category","tracing",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":163,"column":25},"end":{"line":163,"column":71}}}),"rationale","used-for",{"name":"pluck","hash":{"between":" - ","titled":true},"data":data,"loc":{"source":"component-architecture","start":{"line":163,"column":18},"end":{"line":163,"column":121}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":163,"column":0},"end":{"line":163,"column":123}}})) != null ? stack1 : "")
    + "\n";
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Horizontal Scaling",{"name":"section","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":169,"column":0},"end":{"line":175,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Vertical Scaling",{"name":"section","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":177,"column":0},"end":{"line":183,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Load Distribution",{"name":"section","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":185,"column":0},"end":{"line":193,"column":12}}})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":170,"column":0},"end":{"line":174,"column":9}}})) != null ? stack1 : "");
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"API Tier",lookupProperty(lookupProperty(depth0,"scalability"),"api-tier"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":171,"column":0},"end":{"line":171,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Worker Tier",lookupProperty(lookupProperty(depth0,"scalability"),"worker-tier"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":172,"column":0},"end":{"line":172,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Database Tier",lookupProperty(lookupProperty(depth0,"scalability"),"database-tier"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":173,"column":0},"end":{"line":173,"column":51}}})) != null ? stack1 : "")
    + "\n";
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":178,"column":0},"end":{"line":182,"column":9}}})) != null ? stack1 : "");
},"61":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Memory Requirements",lookupProperty(lookupProperty(depth0,"scalability"),"memory"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":179,"column":0},"end":{"line":179,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"CPU Requirements",lookupProperty(lookupProperty(depth0,"scalability"),"cpu"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":180,"column":0},"end":{"line":180,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Storage Requirements",lookupProperty(lookupProperty(depth0,"scalability"),"storage"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":181,"column":0},"end":{"line":181,"column":52}}})) != null ? stack1 : "")
    + "\n";
},"62":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":186,"column":0},"end":{"line":191,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"scalability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Load Balancer",lookupProperty(lookupProperty(depth0,"scalability"),"load-balancing"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":187,"column":0},"end":{"line":187,"column":52}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Sharding Strategy",lookupProperty(lookupProperty(depth0,"scalability"),"sharding"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":188,"column":0},"end":{"line":188,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Caching Strategy",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"scalability"),"caching"),lookupProperty(lookupProperty(depth0,"storage"),"caching"),{"name":"first","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":189,"column":27},"end":{"line":189,"column":70}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":189,"column":0},"end":{"line":189,"column":72}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"scalability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Performance Targets",{"name":"section","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":197,"column":0},"end":{"line":203,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Optimization Strategies",{"name":"section","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":205,"column":0},"end":{"line":221,"column":12}}})) != null ? stack1 : "");
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Operation","Target Latency","Target Throughput",{"name":"table","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":198,"column":0},"end":{"line":202,"column":10}}})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"target"),"target",{"name":"records","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":199,"column":0},"end":{"line":201,"column":12}}})) != null ? stack1 : "");
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":200,"column":0},"end":{"line":200,"column":114}}})) != null ? stack1 : "")
    + "\n";
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias1,lookupProperty(depth0,"title"),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":200,"column":8},"end":{"line":200,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Target Latency",lookupProperty(depth0,"latency"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":200,"column":28},"end":{"line":200,"column":64}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Target Throughput",lookupProperty(depth0,"throughput"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":200,"column":64},"end":{"line":200,"column":106}}})) != null ? stack1 : "");
},"69":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{"ordered":true},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":206,"column":0},"end":{"line":216,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":217,"column":0},"end":{"line":219,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"performance"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"70":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"optimization"),"optimization",{"name":"records","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":207,"column":0},"end":{"line":215,"column":12}}})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":208,"column":0},"end":{"line":214,"column":9}}})) != null ? stack1 : "");
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":209,"column":0},"end":{"line":209,"column":14}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(73, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":210,"column":0},"end":{"line":213,"column":9}}})) != null ? stack1 : "");
},"73":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Implementation",lookupProperty(helpers,"first").call(alias1,lookupProperty(depth0,"implementation"),lookupProperty(depth0,"text"),{"name":"first","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":211,"column":25},"end":{"line":211,"column":52}}}),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":211,"column":0},"end":{"line":211,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Impact",lookupProperty(depth0,"impact"),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":212,"column":0},"end":{"line":212,"column":25}}})) != null ? stack1 : "")
    + "\n";
},"74":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"performance"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"75":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Authentication & Authorization",{"name":"section","hash":{},"fn":container.program(76, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":225,"column":0},"end":{"line":231,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Protection",{"name":"section","hash":{},"fn":container.program(78, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":233,"column":0},"end":{"line":243,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Security Best Practices",{"name":"section","hash":{},"fn":container.program(81, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":245,"column":0},"end":{"line":251,"column":12}}})) != null ? stack1 : "");
},"76":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":226,"column":0},"end":{"line":230,"column":9}}})) != null ? stack1 : "");
},"77":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Method",lookupProperty(helpers,"prose").call(alias1,lookupProperty(lookupProperty(depth0,"security"),"authentication"),{"name":"prose","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":227,"column":17},"end":{"line":227,"column":48}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":227,"column":0},"end":{"line":227,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Token Lifetime",lookupProperty(lookupProperty(depth0,"security"),"token-lifetime"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":228,"column":0},"end":{"line":228,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Refresh Strategy",lookupProperty(lookupProperty(depth0,"security"),"token-refresh"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":229,"column":0},"end":{"line":229,"column":51}}})) != null ? stack1 : "")
    + "\n";
},"78":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(79, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":234,"column":0},"end":{"line":241,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"security"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"79":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Encryption at Rest",lookupProperty(lookupProperty(depth0,"security"),"encryption-at-rest"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":235,"column":0},"end":{"line":235,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Encryption in Transit",lookupProperty(lookupProperty(depth0,"security"),"encryption-in-transit"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":236,"column":0},"end":{"line":236,"column":64}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Tenant Isolation",lookupProperty(lookupProperty(depth0,"security"),"tenant-isolation"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":237,"column":0},"end":{"line":237,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"security"),"more"),"labels"),{"name":"each","hash":{},"fn":container.program(80, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":238,"column":0},"end":{"line":240,"column":9}}})) != null ? stack1 : "");
},"80":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"label"),lookupProperty(depth0,"value"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":239,"column":0},"end":{"line":239,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"81":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(82, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":246,"column":0},"end":{"line":250,"column":9}}})) != null ? stack1 : "");
},"82":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(depth0,"security"),"more"),"practices"),"practice",{"name":"records","hash":{},"fn":container.program(83, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":247,"column":0},"end":{"line":249,"column":12}}})) != null ? stack1 : "");
},"83":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"task").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"done"),lookupProperty(depth0,"text"),{"name":"task","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":248,"column":0},"end":{"line":248,"column":18}}})) != null ? stack1 : "")
    + "\n";
},"84":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"High Availability",{"name":"section","hash":{},"fn":container.program(85, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":255,"column":0},"end":{"line":261,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Disaster Recovery",{"name":"section","hash":{},"fn":container.program(87, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":263,"column":0},"end":{"line":272,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Error Handling",{"name":"section","hash":{},"fn":container.program(89, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":274,"column":0},"end":{"line":280,"column":12}}})) != null ? stack1 : "");
},"85":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(86, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":256,"column":0},"end":{"line":260,"column":9}}})) != null ? stack1 : "");
},"86":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Target Uptime",lookupProperty(lookupProperty(depth0,"reliability"),"uptime"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":257,"column":0},"end":{"line":257,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Redundancy",lookupProperty(lookupProperty(depth0,"reliability"),"redundancy"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":258,"column":0},"end":{"line":258,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Failover",lookupProperty(lookupProperty(depth0,"reliability"),"failover"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":259,"column":0},"end":{"line":259,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"87":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(88, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":264,"column":0},"end":{"line":270,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"reliability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"88":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"RTO (Recovery Time Objective)",lookupProperty(lookupProperty(depth0,"reliability"),"rto"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":265,"column":0},"end":{"line":265,"column":57}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"RPO (Recovery Point Objective)",lookupProperty(lookupProperty(depth0,"reliability"),"rpo"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":266,"column":0},"end":{"line":266,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Backup Strategy",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"reliability"),"backup"),lookupProperty(lookupProperty(depth0,"storage"),"backup"),{"name":"first","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":267,"column":26},"end":{"line":267,"column":67}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":267,"column":0},"end":{"line":267,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Restore Procedure",lookupProperty(lookupProperty(depth0,"reliability"),"restore"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":268,"column":0},"end":{"line":268,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"reliability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"89":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"errors"),"handling"),lookupProperty(helpers,"codes").call(alias1,lookupProperty(lookupProperty(depth0,"errors"),"hierarchy"),{"name":"codes","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":275,"column":36},"end":{"line":275,"column":60}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":275,"column":13},"end":{"line":275,"column":61}}}),{"name":"paragraphs","hash":{"label":"Pattern"},"data":data,"loc":{"source":"component-architecture","start":{"line":275,"column":0},"end":{"line":275,"column":79}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(90, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":276,"column":0},"end":{"line":278,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"errors"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"90":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"errors"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"91":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Metrics",{"name":"section","hash":{},"fn":container.program(92, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":284,"column":0},"end":{"line":294,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Logging",{"name":"section","hash":{},"fn":container.program(97, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":296,"column":0},"end":{"line":304,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Alerting",{"name":"section","hash":{},"fn":container.program(100, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":306,"column":0},"end":{"line":312,"column":12}}})) != null ? stack1 : "");
},"92":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(alias1,"Metric","Type","Purpose",{"name":"table","hash":{},"fn":container.program(93, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":285,"column":0},"end":{"line":289,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(96, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":290,"column":0},"end":{"line":292,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"observability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"93":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"metric"),"metric",{"name":"records","hash":{},"fn":container.program(94, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":286,"column":0},"end":{"line":288,"column":12}}})) != null ? stack1 : "");
},"94":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(95, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":287,"column":0},"end":{"line":287,"column":87}}})) != null ? stack1 : "")
    + "\n";
},"95":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_code").call(alias1,lookupProperty(depth0,"title"),{"name":"cell_code","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":287,"column":8},"end":{"line":287,"column":27}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Type",lookupProperty(depth0,"type"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":287,"column":27},"end":{"line":287,"column":50}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Purpose",lookupProperty(depth0,"purpose"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":287,"column":50},"end":{"line":287,"column":79}}})) != null ? stack1 : "");
},"96":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"observability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"97":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,"Log Format",{"name":"under","hash":{},"fn":container.program(98, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":297,"column":0},"end":{"line":299,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(99, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":300,"column":0},"end":{"line":302,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"logging"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"98":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"logging"),"format"),{"name":"paragraphs","hash":{"label":"Log Format"},"data":data,"loc":{"source":"component-architecture","start":{"line":298,"column":0},"end":{"line":298,"column":48}}})) != null ? stack1 : "")
    + "\n";
},"99":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"logging"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"100":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Alert","Condition","Severity","Action",{"name":"table","hash":{},"fn":container.program(101, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":307,"column":0},"end":{"line":311,"column":10}}})) != null ? stack1 : "");
},"101":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"alert"),"alert",{"name":"records","hash":{},"fn":container.program(102, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":308,"column":0},"end":{"line":310,"column":12}}})) != null ? stack1 : "");
},"102":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(103, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":309,"column":0},"end":{"line":309,"column":127}}})) != null ? stack1 : "")
    + "\n";
},"103":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias1,lookupProperty(depth0,"title"),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":309,"column":8},"end":{"line":309,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Condition",lookupProperty(depth0,"condition"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":309,"column":28},"end":{"line":309,"column":61}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Severity",lookupProperty(depth0,"severity"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":309,"column":61},"end":{"line":309,"column":92}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Action",lookupProperty(depth0,"action"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":309,"column":92},"end":{"line":309,"column":119}}})) != null ? stack1 : "");
},"104":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Infrastructure",{"name":"section","hash":{},"fn":container.program(105, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":316,"column":0},"end":{"line":324,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Deployment Strategy",{"name":"section","hash":{},"fn":container.program(107, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":326,"column":0},"end":{"line":334,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"CI/CD Pipeline",{"name":"section","hash":{},"fn":container.program(109, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":336,"column":0},"end":{"line":338,"column":12}}})) != null ? stack1 : "");
},"105":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(106, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":317,"column":0},"end":{"line":322,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"infrastructure"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"106":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Environment",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"infrastructure"),"hosting"),lookupProperty(lookupProperty(depth0,"production"),"hosting"),{"name":"first","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":318,"column":22},"end":{"line":318,"column":71}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":318,"column":0},"end":{"line":318,"column":73}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Orchestration",lookupProperty(lookupProperty(depth0,"infrastructure"),"orchestration"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":319,"column":0},"end":{"line":319,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Configuration",lookupProperty(lookupProperty(depth0,"infrastructure"),"configuration"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":320,"column":0},"end":{"line":320,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"infrastructure"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"107":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(108, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":327,"column":0},"end":{"line":332,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"delivery"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"108":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Strategy Type",lookupProperty(lookupProperty(depth0,"delivery"),"strategy"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":328,"column":0},"end":{"line":328,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Rollback Plan",lookupProperty(lookupProperty(depth0,"delivery"),"rollback"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":329,"column":0},"end":{"line":329,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Health Checks",lookupProperty(lookupProperty(depth0,"delivery"),"health-checks"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":330,"column":0},"end":{"line":330,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"delivery"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"109":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"delivery"),"pipeline"),{"name":"fenced","hash":{"label":"Steps"},"data":data,"loc":{"source":"component-architecture","start":{"line":337,"column":0},"end":{"line":337,"column":42}}})) != null ? stack1 : "")
    + "\n";
},"110":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Test Pyramid",{"name":"section","hash":{},"fn":container.program(111, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":342,"column":0},"end":{"line":350,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Test Environments",{"name":"section","hash":{},"fn":container.program(113, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":352,"column":0},"end":{"line":358,"column":12}}})) != null ? stack1 : "");
},"111":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(112, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":343,"column":0},"end":{"line":348,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"testing"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"112":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Unit Tests",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":344,"column":28},"end":{"line":344,"column":62}}}),"coverage",{"name":"pluck","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":344,"column":21},"end":{"line":344,"column":74}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":344,"column":0},"end":{"line":344,"column":76}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Integration Tests",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":345,"column":35},"end":{"line":345,"column":76}}}),"coverage",{"name":"pluck","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":345,"column":28},"end":{"line":345,"column":88}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":345,"column":0},"end":{"line":345,"column":90}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"E2E Tests",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":346,"column":27},"end":{"line":346,"column":60}}}),"coverage",{"name":"pluck","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":346,"column":20},"end":{"line":346,"column":72}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":346,"column":0},"end":{"line":346,"column":74}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"testing"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"113":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Environment","Purpose","Data",{"name":"table","hash":{},"fn":container.program(114, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":353,"column":0},"end":{"line":357,"column":10}}})) != null ? stack1 : "");
},"114":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"environments"),"environment",{"name":"records","hash":{},"fn":container.program(115, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":354,"column":0},"end":{"line":356,"column":12}}})) != null ? stack1 : "");
},"115":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(116, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":355,"column":0},"end":{"line":355,"column":88}}})) != null ? stack1 : "")
    + "\n";
},"116":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias1,lookupProperty(depth0,"title"),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":355,"column":8},"end":{"line":355,"column":28}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Purpose",lookupProperty(depth0,"purpose"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":355,"column":28},"end":{"line":355,"column":57}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_of").call(alias1,"Data",lookupProperty(depth0,"data"),{"name":"cell_of","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":355,"column":57},"end":{"line":355,"column":80}}})) != null ? stack1 : "");
},"117":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Operational Runbooks",{"name":"section","hash":{},"fn":container.program(118, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":362,"column":0},"end":{"line":373,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Maintenance Windows",{"name":"section","hash":{},"fn":container.program(124, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":375,"column":0},"end":{"line":383,"column":12}}})) != null ? stack1 : "");
},"118":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(119, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":363,"column":0},"end":{"line":372,"column":9}}})) != null ? stack1 : "");
},"119":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"runbook"),"runbook",{"name":"records","hash":{},"fn":container.program(120, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":364,"column":0},"end":{"line":371,"column":12}}})) != null ? stack1 : "");
},"120":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(121, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":365,"column":0},"end":{"line":370,"column":9}}})) != null ? stack1 : "");
},"121":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"link").call(alias1,lookupProperty(depth0,"title"),lookupProperty(depth0,"url"),{"name":"link","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":366,"column":0},"end":{"line":366,"column":18}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"text"),{"name":"when","hash":{},"fn":container.program(122, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":366,"column":18},"end":{"line":366,"column":56}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{"ordered":true},"fn":container.program(123, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":367,"column":0},"end":{"line":369,"column":9}}})) != null ? stack1 : "");
},"122":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"text","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":366,"column":34},"end":{"line":366,"column":47}}})) != null ? stack1 : "");
},"123":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(alias1,lookupProperty(helpers,"perhaps").call(alias1,lookupProperty(depth0,"step"),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":368,"column":8},"end":{"line":368,"column":22}}}),{"name":"items","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":368,"column":0},"end":{"line":368,"column":24}}})) != null ? stack1 : "")
    + "\n";
},"124":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(125, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":376,"column":0},"end":{"line":381,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"operations"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"125":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Frequency",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"maintenance"),"frequency",{"name":"pluck","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":377,"column":20},"end":{"line":377,"column":59}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":377,"column":0},"end":{"line":377,"column":61}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Duration",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"maintenance"),"duration",{"name":"pluck","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":378,"column":19},"end":{"line":378,"column":57}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":378,"column":0},"end":{"line":378,"column":59}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Communication",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"maintenance"),"communication",{"name":"pluck","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":379,"column":24},"end":{"line":379,"column":67}}}),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":379,"column":0},"end":{"line":379,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"operations"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"126":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"decision"),"decision",{"name":"records","hash":{},"fn":container.program(127, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":387,"column":0},"end":{"line":395,"column":12}}})) != null ? stack1 : "");
},"127":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,lookupProperty(helpers,"cat").call(alias1,"Decision ",lookupProperty(depth0,"number"),": ",lookupProperty(depth0,"title"),{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":388,"column":13},"end":{"line":388,"column":48}}}),{"name":"section","hash":{"path":lookupProperty(depth0,"path")},"fn":container.program(128, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":388,"column":0},"end":{"line":394,"column":12}}})) != null ? stack1 : "");
},"128":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,"Options Considered",{"name":"under","hash":{},"fn":container.program(129, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":389,"column":0},"end":{"line":391,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Decision",lookupProperty(depth0,"chosen"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":392,"column":0},"end":{"line":392,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Rationale",lookupProperty(depth0,"rationale"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":393,"column":0},"end":{"line":393,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"129":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"weighed-options"),depth0,{"name":"weighed-options","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"130":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Planned Improvements",{"name":"section","hash":{},"fn":container.program(131, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":399,"column":0},"end":{"line":409,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Known Limitations",{"name":"section","hash":{},"fn":container.program(134, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":411,"column":0},"end":{"line":424,"column":12}}})) != null ? stack1 : "");
},"131":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(132, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":400,"column":0},"end":{"line":406,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"roadmap"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"migration"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"132":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"improvement"),"improvement",{"name":"records","hash":{},"fn":container.program(133, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":401,"column":0},"end":{"line":403,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"roadmap"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"migration"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"133":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"task").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"words"),"done"),lookupProperty(depth0,"title"),lookupProperty(depth0,"when"),{"name":"task","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":402,"column":0},"end":{"line":402,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"134":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{"ordered":true},"fn":container.program(135, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":412,"column":0},"end":{"line":423,"column":9}}})) != null ? stack1 : "");
},"135":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"risk"),"risk",{"name":"records","hash":{},"fn":container.program(136, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":413,"column":0},"end":{"line":422,"column":12}}})) != null ? stack1 : "");
},"136":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(137, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":414,"column":0},"end":{"line":421,"column":9}}})) != null ? stack1 : "");
},"137":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":415,"column":0},"end":{"line":415,"column":14}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(138, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":416,"column":0},"end":{"line":420,"column":9}}})) != null ? stack1 : "");
},"138":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Impact",lookupProperty(depth0,"impact"),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":417,"column":0},"end":{"line":417,"column":25}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Mitigation",lookupProperty(depth0,"mitigation"),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":418,"column":0},"end":{"line":418,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"entry").call(alias1,"Fix",lookupProperty(depth0,"fix"),{"name":"entry","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":419,"column":0},"end":{"line":419,"column":19}}})) != null ? stack1 : "")
    + "\n";
},"139":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Internal Documentation",{"name":"section","hash":{},"fn":container.program(140, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":428,"column":0},"end":{"line":434,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"External Resources",{"name":"section","hash":{},"fn":container.program(144, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":436,"column":0},"end":{"line":442,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Related ADRs (Architecture Decision Records)",{"name":"section","hash":{},"fn":container.program(146, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":444,"column":0},"end":{"line":453,"column":12}}})) != null ? stack1 : "");
},"140":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(141, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":429,"column":0},"end":{"line":433,"column":9}}})) != null ? stack1 : "");
},"141":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"reference"),"type","internal",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":430,"column":11},"end":{"line":430,"column":53}}}),"reference",{"name":"records","hash":{},"fn":container.program(142, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":430,"column":0},"end":{"line":432,"column":12}}})) != null ? stack1 : "");
},"142":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(143, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":431,"column":0},"end":{"line":431,"column":74}}})) != null ? stack1 : "")
    + "\n";
},"143":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"link").call(alias1,lookupProperty(depth0,"title"),lookupProperty(depth0,"url"),{"name":"link","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":431,"column":9},"end":{"line":431,"column":27}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"text"),{"name":"when","hash":{},"fn":container.program(122, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":431,"column":27},"end":{"line":431,"column":65}}})) != null ? stack1 : "");
},"144":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(145, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":437,"column":0},"end":{"line":441,"column":9}}})) != null ? stack1 : "");
},"145":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"reference"),"type","external",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":438,"column":11},"end":{"line":438,"column":53}}}),"reference",{"name":"records","hash":{},"fn":container.program(142, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":438,"column":0},"end":{"line":440,"column":12}}})) != null ? stack1 : "");
},"146":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(147, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":445,"column":0},"end":{"line":452,"column":9}}})) != null ? stack1 : "");
},"147":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"decision"),"decision",{"name":"records","hash":{},"fn":container.program(148, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":446,"column":0},"end":{"line":448,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"reference"),"type","decision",{"name":"only","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":449,"column":11},"end":{"line":449,"column":53}}}),"reference",{"name":"records","hash":{"derived":true},"fn":container.program(151, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":449,"column":0},"end":{"line":451,"column":12}}})) != null ? stack1 : "");
},"148":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(149, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":447,"column":0},"end":{"line":447,"column":62}}})) != null ? stack1 : "")
    + "\n";
},"149":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"id"),{"name":"if","hash":{},"fn":container.program(150, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":447,"column":9},"end":{"line":447,"column":39}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"title"),{"name":"text","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":447,"column":39},"end":{"line":447,"column":53}}})) != null ? stack1 : "");
},"150":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"id"),{"name":"text","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":447,"column":19},"end":{"line":447,"column":30}}})) != null ? stack1 : "")
    + ": ";
},"151":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(152, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":450,"column":0},"end":{"line":450,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"152":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"link").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),lookupProperty(depth0,"url"),{"name":"link","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":450,"column":9},"end":{"line":450,"column":27}}})) != null ? stack1 : "");
},"153":function(container,depth0,helpers,partials,data) {
    return "---\n";
},"154":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"label").call(alias1,"Architecture Owner",lookupProperty(lookupProperty(depth0,"document"),"owner"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":461,"column":0},"end":{"line":461,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Review Cycle",lookupProperty(lookupProperty(depth0,"document"),"review"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":462,"column":0},"end":{"line":462,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"label").call(alias1,"Next Review",lookupProperty(lookupProperty(depth0,"document"),"next-review"),{"name":"label","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":463,"column":0},"end":{"line":463,"column":44}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"page").call(alias1,lookupProperty(helpers,"cat").call(alias1,lookupProperty(lookupProperty(depth0,"document"),"title")," Architecture",{"name":"cat","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":1,"column":7},"end":{"line":1,"column":43}}}),{"name":"page","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":1,"column":0},"end":{"line":1,"column":45}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"lines").call(alias1,{"name":"lines","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":3,"column":0},"end":{"line":7,"column":10}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Executive Summary",{"name":"section","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":9,"column":0},"end":{"line":15,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Context",{"name":"section","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":17,"column":0},"end":{"line":41,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Architectural Goals",{"name":"section","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":43,"column":0},"end":{"line":55,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"High-Level Architecture",{"name":"section","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":57,"column":0},"end":{"line":84,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Detailed Design",{"name":"section","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":86,"column":0},"end":{"line":148,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Technology Stack",{"name":"section","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":150,"column":0},"end":{"line":166,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Scalability",{"name":"section","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":168,"column":0},"end":{"line":194,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Performance",{"name":"section","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":196,"column":0},"end":{"line":222,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Security",{"name":"section","hash":{},"fn":container.program(75, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":224,"column":0},"end":{"line":252,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Reliability",{"name":"section","hash":{},"fn":container.program(84, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":254,"column":0},"end":{"line":281,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Observability",{"name":"section","hash":{},"fn":container.program(91, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":283,"column":0},"end":{"line":313,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Deployment",{"name":"section","hash":{},"fn":container.program(104, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":315,"column":0},"end":{"line":339,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Testing Strategy",{"name":"section","hash":{},"fn":container.program(110, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":341,"column":0},"end":{"line":359,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Monitoring & Operations",{"name":"section","hash":{},"fn":container.program(117, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":361,"column":0},"end":{"line":384,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Trade-offs & Decisions",{"name":"section","hash":{},"fn":container.program(126, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":386,"column":0},"end":{"line":396,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Future Considerations",{"name":"section","hash":{},"fn":container.program(130, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":398,"column":0},"end":{"line":425,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"References",{"name":"section","hash":{},"fn":container.program(139, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":427,"column":0},"end":{"line":454,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"document"),"owner"),lookupProperty(lookupProperty(depth0,"document"),"review"),lookupProperty(lookupProperty(depth0,"document"),"next-review"),{"name":"join","hash":{},"data":data,"loc":{"source":"component-architecture","start":{"line":456,"column":8},"end":{"line":456,"column":66}}}),{"name":"when","hash":{},"fn":container.program(153, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":456,"column":0},"end":{"line":458,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"lines").call(alias1,{"name":"lines","hash":{},"fn":container.program(154, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"component-architecture","start":{"line":460,"column":0},"end":{"line":464,"column":10}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "feature-design": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"overview"),"approach"),lookupProperty(lookupProperty(depth0,"overview"),"summary"),lookupProperty(lookupProperty(depth0,"document"),"about"),{"name":"first","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":4,"column":13},"end":{"line":4,"column":70}}}),{"name":"paragraphs","hash":{"label":"Approach"},"data":data,"loc":{"source":"feature-design","start":{"line":4,"column":0},"end":{"line":4,"column":89}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Key decisions",lookupProperty(helpers,"titles").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"decision"),{"name":"titles","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":5,"column":24},"end":{"line":5,"column":49}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":5,"column":0},"end":{"line":5,"column":51}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"overview"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"overview"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Key Requirements Identified",{"name":"section","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":13,"column":0},"end":{"line":19,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Technical Scope",{"name":"section","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":21,"column":0},"end":{"line":30,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Complexity Assessment",{"name":"section","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":32,"column":0},"end":{"line":38,"column":12}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":14,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"requirements"),"requirement",{"name":"records","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":15,"column":0},"end":{"line":17,"column":12}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),lookupProperty(depth0,"requirements"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":16,"column":0},"end":{"line":16,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":22,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"technology"),"technology",{"name":"records","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":23,"column":0},"end":{"line":25,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"scope"),"scope",{"name":"records","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":26,"column":0},"end":{"line":28,"column":12}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),lookupProperty(depth0,"used-for"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":24,"column":0},"end":{"line":24,"column":24}}})) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":27,"column":0},"end":{"line":27,"column":86}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":27,"column":9},"end":{"line":27,"column":23}}})) != null ? stack1 : "")
    + " ("
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(depth0,"placement"),{"name":"text","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":27,"column":25},"end":{"line":27,"column":38}}})) != null ? stack1 : "")
    + ")"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"text"),{"name":"when","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":27,"column":39},"end":{"line":27,"column":77}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"text","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":27,"column":55},"end":{"line":27,"column":68}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":33,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"High Complexity",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"complexity"),"level","high",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":34,"column":36},"end":{"line":34,"column":76}}}),"why","text",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"feature-design","start":{"line":34,"column":26},"end":{"line":34,"column":100}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":34,"column":0},"end":{"line":34,"column":102}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Medium Complexity",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"complexity"),"level","medium",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":35,"column":38},"end":{"line":35,"column":80}}}),"why","text",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"feature-design","start":{"line":35,"column":28},"end":{"line":35,"column":104}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":35,"column":0},"end":{"line":35,"column":106}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Low Complexity",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"complexity"),"level","low",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":36,"column":35},"end":{"line":36,"column":74}}}),"why","text",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"feature-design","start":{"line":36,"column":25},"end":{"line":36,"column":98}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":36,"column":0},"end":{"line":36,"column":100}}})) != null ? stack1 : "")
    + "\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Component Architecture Overview",{"name":"section","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":42,"column":0},"end":{"line":44,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Flow Architecture",{"name":"section","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":46,"column":0},"end":{"line":48,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Integration Points",{"name":"section","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":50,"column":0},"end":{"line":64,"column":12}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"pictures"),"element"),{"name":"picture","hash":{"as":"mermaid"},"data":data,"loc":{"source":"feature-design","start":{"line":43,"column":0},"end":{"line":43,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"pictures"),"dataFlow"),{"name":"picture","hash":{"as":"mermaid"},"data":data,"loc":{"source":"feature-design","start":{"line":47,"column":0},"end":{"line":47,"column":42}}})) != null ? stack1 : "")
    + "\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":51,"column":0},"end":{"line":62,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"communication"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"integrations"),"outside"),"integration",{"name":"records","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":52,"column":0},"end":{"line":60,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"communication"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":53,"column":0},"end":{"line":59,"column":9}}})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":54,"column":0},"end":{"line":54,"column":14}}})) != null ? stack1 : "")
    + ":\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":55,"column":0},"end":{"line":58,"column":9}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Mechanism",lookupProperty(depth0,"mechanism"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":56,"column":0},"end":{"line":56,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Data",lookupProperty(depth0,"data"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":57,"column":0},"end":{"line":57,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Component Structure Details",{"name":"section","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":68,"column":0},"end":{"line":79,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"File/Module Organization",{"name":"section","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":81,"column":0},"end":{"line":83,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"API Contracts",{"name":"section","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":85,"column":0},"end":{"line":100,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Models",{"name":"section","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":102,"column":0},"end":{"line":107,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Database Schema",{"name":"section","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":109,"column":0},"end":{"line":130,"column":12}}})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":69,"column":0},"end":{"line":78,"column":9}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"tree"),"parts"),"code",{"name":"records","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":70,"column":0},"end":{"line":77,"column":12}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":71,"column":0},"end":{"line":76,"column":9}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":72,"column":0},"end":{"line":72,"column":14}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":73,"column":0},"end":{"line":75,"column":9}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"tree-entries"),depth0,{"name":"tree-entries","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"tree"),"text"),{"name":"fenced","hash":{"label":"Tree"},"data":data,"loc":{"source":"feature-design","start":{"line":82,"column":0},"end":{"line":82,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(depth0,"endpoints"),"endpoint",{"name":"records","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":86,"column":0},"end":{"line":95,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":96,"column":0},"end":{"line":98,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"api"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,lookupProperty(helpers,"cat").call(alias1,lookupProperty(depth0,"method")," ",lookupProperty(depth0,"route"),{"name":"cat","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":87,"column":8},"end":{"line":87,"column":30}}}),lookupProperty(depth0,"purpose"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":87,"column":0},"end":{"line":87,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"under").call(alias1,"Request",{"name":"under","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":88,"column":0},"end":{"line":88,"column":64}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(depth0,"responses"),"response",{"name":"records","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":89,"column":0},"end":{"line":91,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(depth0,"errors"),"error",{"name":"records","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":92,"column":0},"end":{"line":94,"column":12}}})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"request"),{"name":"fenced","hash":{"label":"Request"},"data":data,"loc":{"source":"feature-design","start":{"line":88,"column":20},"end":{"line":88,"column":54}}})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,lookupProperty(helpers,"cat").call(alias1,"Response (",lookupProperty(depth0,"status"),")",{"name":"cat","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":90,"column":9},"end":{"line":90,"column":38}}}),{"name":"under","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":90,"column":0},"end":{"line":90,"column":97}}})) != null ? stack1 : "")
    + "\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(depth0,"text"),{"name":"paragraphs","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":90,"column":40},"end":{"line":90,"column":59}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"fenced").call(alias1,lookupProperty(depth0,"body"),{"name":"fenced","hash":{"label":"Body"},"data":data,"loc":{"source":"feature-design","start":{"line":90,"column":59},"end":{"line":90,"column":87}}})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,lookupProperty(helpers,"cat").call(alias1,"Error (",lookupProperty(depth0,"status"),")",{"name":"cat","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":93,"column":9},"end":{"line":93,"column":35}}}),{"name":"under","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":93,"column":0},"end":{"line":93,"column":94}}})) != null ? stack1 : "")
    + "\n";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"api"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"data"),"entities"),"entity",{"name":"records","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":103,"column":0},"end":{"line":106,"column":12}}})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,lookupProperty(depth0,"title"),lookupProperty(depth0,"text"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":104,"column":0},"end":{"line":104,"column":20}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"fenced").call(alias1,lookupProperty(depth0,"code"),{"name":"fenced","hash":{"label":"Schema"},"data":data,"loc":{"source":"feature-design","start":{"line":105,"column":0},"end":{"line":105,"column":30}}})) != null ? stack1 : "")
    + "\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(lookupProperty(depth0,"data"),"tables"),"table",{"name":"records","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":110,"column":0},"end":{"line":125,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":126,"column":0},"end":{"line":128,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"storage"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,lookupProperty(depth0,"table"),{"name":"under","hash":{"colon":"outside"},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":111,"column":0},"end":{"line":117,"column":10}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"under").call(alias1,lookupProperty(helpers,"cat").call(alias1,"Indexes of ",lookupProperty(depth0,"table"),{"name":"cat","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":118,"column":9},"end":{"line":118,"column":34}}}),{"name":"under","hash":{"colon":"outside"},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":118,"column":0},"end":{"line":124,"column":10}}})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),"Field","Type","Constraints","Description",{"name":"table","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":112,"column":0},"end":{"line":116,"column":10}}})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fields"),"Field",{"name":"records","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":113,"column":0},"end":{"line":115,"column":12}}})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"row").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"row","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":114,"column":0},"end":{"line":114,"column":97}}})) != null ? stack1 : "")
    + "\n";
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"cell_code").call(alias1,lookupProperty(depth0,"name"),{"name":"cell_code","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":114,"column":8},"end":{"line":114,"column":26}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_code").call(alias1,lookupProperty(depth0,"type"),{"name":"cell_code","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":114,"column":26},"end":{"line":114,"column":44}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias1,lookupProperty(depth0,"constraints"),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":114,"column":44},"end":{"line":114,"column":70}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"cell_maybe").call(alias1,lookupProperty(depth0,"text"),{"name":"cell_maybe","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":114,"column":70},"end":{"line":114,"column":89}}})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":119,"column":0},"end":{"line":123,"column":9}}})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"allIndexes"),"Indexes",{"name":"records","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":120,"column":0},"end":{"line":122,"column":12}}})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":121,"column":0},"end":{"line":121,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"text","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":121,"column":9},"end":{"line":121,"column":22}}})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"storage"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"decision"),"decision",{"name":"records","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":134,"column":0},"end":{"line":150,"column":12}}})) != null ? stack1 : "");
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,lookupProperty(helpers,"cat").call(alias1,"Decision ",lookupProperty(depth0,"number"),": ",lookupProperty(depth0,"title"),{"name":"cat","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":135,"column":13},"end":{"line":135,"column":48}}}),{"name":"section","hash":{"path":lookupProperty(depth0,"path")},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":135,"column":0},"end":{"line":149,"column":12}}})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":136,"column":0},"end":{"line":148,"column":9}}})) != null ? stack1 : "");
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Context",lookupProperty(depth0,"context"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":137,"column":0},"end":{"line":137,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"option"),{"name":"when","hash":{},"fn":container.program(53, data, 0),"inverse":container.program(55, data, 0),"data":data,"loc":{"source":"feature-design","start":{"line":138,"column":0},"end":{"line":145,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Decision",lookupProperty(depth0,"chosen"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":146,"column":0},"end":{"line":146,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Rationale",lookupProperty(depth0,"rationale"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":147,"column":0},"end":{"line":147,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":139,"column":0},"end":{"line":142,"column":9}}})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(depth0 != null ? depth0 : (container.nullContext || {}),"Options Considered",{"name":"bold","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":140,"column":0},"end":{"line":140,"column":29}}})) != null ? stack1 : "")
    + ":\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"weighed-options"),depth0,{"name":"weighed-options","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Options Considered",lookupProperty(helpers,"titles").call(alias1,lookupProperty(depth0,"option"),{"name":"titles","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":144,"column":29},"end":{"line":144,"column":44}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":144,"column":0},"end":{"line":144,"column":46}}})) != null ? stack1 : "")
    + "\n";
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Authentication & Authorization",{"name":"section","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":154,"column":0},"end":{"line":160,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Security",{"name":"section","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":162,"column":0},"end":{"line":168,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Security Controls",{"name":"section","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":170,"column":0},"end":{"line":179,"column":12}}})) != null ? stack1 : "");
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":155,"column":0},"end":{"line":159,"column":9}}})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Authentication",lookupProperty(helpers,"prose").call(alias1,lookupProperty(lookupProperty(depth0,"security"),"authentication"),{"name":"prose","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":156,"column":25},"end":{"line":156,"column":56}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":156,"column":0},"end":{"line":156,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Authorization",lookupProperty(lookupProperty(depth0,"security"),"authorization"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":157,"column":0},"end":{"line":157,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Session Management",lookupProperty(lookupProperty(depth0,"security"),"sessions"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":158,"column":0},"end":{"line":158,"column":48}}})) != null ? stack1 : "")
    + "\n";
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":163,"column":0},"end":{"line":167,"column":9}}})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Encryption at Rest",lookupProperty(lookupProperty(depth0,"security"),"encryption-at-rest"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":164,"column":0},"end":{"line":164,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Encryption in Transit",lookupProperty(lookupProperty(depth0,"security"),"encryption-in-transit"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":165,"column":0},"end":{"line":165,"column":64}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"PII Handling",lookupProperty(lookupProperty(depth0,"security"),"pii"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":166,"column":0},"end":{"line":166,"column":37}}})) != null ? stack1 : "")
    + "\n";
},"61":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":171,"column":0},"end":{"line":177,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"security"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"62":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Input Validation",lookupProperty(lookupProperty(depth0,"security"),"input-validation"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":172,"column":0},"end":{"line":172,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Output Encoding",lookupProperty(lookupProperty(depth0,"security"),"output-encoding"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":173,"column":0},"end":{"line":173,"column":52}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"CSRF Protection",lookupProperty(lookupProperty(depth0,"security"),"csrf"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":174,"column":0},"end":{"line":174,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Rate Limiting",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"security"),"rate-limiting"),lookupProperty(lookupProperty(depth0,"api"),"rate-limiting"),{"name":"first","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":175,"column":24},"end":{"line":175,"column":72}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":175,"column":0},"end":{"line":175,"column":74}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"security"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Performance Targets",{"name":"section","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":183,"column":0},"end":{"line":189,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Scalability Strategy",{"name":"section","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":191,"column":0},"end":{"line":200,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Performance Optimizations",{"name":"section","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":202,"column":0},"end":{"line":210,"column":12}}})) != null ? stack1 : "");
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":184,"column":0},"end":{"line":188,"column":9}}})) != null ? stack1 : "");
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Response Time",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"target"),"latency",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"feature-design","start":{"line":185,"column":24},"end":{"line":185,"column":68}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":185,"column":0},"end":{"line":185,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Throughput",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"target"),"throughput",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"feature-design","start":{"line":186,"column":21},"end":{"line":186,"column":68}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":186,"column":0},"end":{"line":186,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Concurrent Users",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"target"),"concurrent-users",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"feature-design","start":{"line":187,"column":27},"end":{"line":187,"column":80}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":187,"column":0},"end":{"line":187,"column":82}}})) != null ? stack1 : "")
    + "\n";
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":192,"column":0},"end":{"line":198,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"scalability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Horizontal Scaling",lookupProperty(lookupProperty(depth0,"scalability"),"horizontal"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":193,"column":0},"end":{"line":193,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Vertical Scaling",lookupProperty(lookupProperty(depth0,"scalability"),"vertical"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":194,"column":0},"end":{"line":194,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Caching",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"scalability"),"caching"),lookupProperty(lookupProperty(depth0,"storage"),"caching"),{"name":"first","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":195,"column":18},"end":{"line":195,"column":61}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":195,"column":0},"end":{"line":195,"column":63}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Database Optimization",lookupProperty(lookupProperty(depth0,"scalability"),"database"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":196,"column":0},"end":{"line":196,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"scalability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":203,"column":0},"end":{"line":208,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"performance"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"69":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"optimization"),"optimization",{"name":"records","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":204,"column":0},"end":{"line":206,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"performance"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"70":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,lookupProperty(depth0,"title"),lookupProperty(helpers,"first").call(alias1,lookupProperty(depth0,"text"),lookupProperty(depth0,"implementation"),{"name":"first","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":205,"column":14},"end":{"line":205,"column":41}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":205,"column":0},"end":{"line":205,"column":43}}})) != null ? stack1 : "")
    + "\n";
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Error Handling Strategy",{"name":"section","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":214,"column":0},"end":{"line":223,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Logging & Monitoring",{"name":"section","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":225,"column":0},"end":{"line":236,"column":12}}})) != null ? stack1 : "");
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(73, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":215,"column":0},"end":{"line":221,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"errors"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"73":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Client Errors (4xx)",lookupProperty(lookupProperty(depth0,"errors"),"client"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":216,"column":0},"end":{"line":216,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Server Errors (5xx)",lookupProperty(lookupProperty(depth0,"errors"),"server"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":217,"column":0},"end":{"line":217,"column":45}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Retry Logic",lookupProperty(lookupProperty(depth0,"errors"),"retry"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":218,"column":0},"end":{"line":218,"column":36}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Fallback Mechanisms",lookupProperty(lookupProperty(depth0,"errors"),"fallback"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":219,"column":0},"end":{"line":219,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"errors"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"74":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(75, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":226,"column":0},"end":{"line":233,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"logging"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"observability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"75":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Logging",lookupProperty(lookupProperty(depth0,"logging"),"strategy"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":227,"column":0},"end":{"line":227,"column":36}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Metrics",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"metric"),"purpose",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"feature-design","start":{"line":228,"column":18},"end":{"line":228,"column":63}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":228,"column":0},"end":{"line":228,"column":65}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Alerts",lookupProperty(helpers,"append").call(alias1,lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"alert"),"condition",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"feature-design","start":{"line":229,"column":25},"end":{"line":229,"column":71}}}),"On call",lookupProperty(lookupProperty(depth0,"operations"),"on-call"),{"name":"append","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":229,"column":17},"end":{"line":229,"column":101}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":229,"column":0},"end":{"line":229,"column":103}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Tracing",lookupProperty(lookupProperty(depth0,"observability"),"tracing"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":230,"column":0},"end":{"line":230,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"logging"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"observability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"76":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Unit Testing",{"name":"section","hash":{},"fn":container.program(77, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":240,"column":0},"end":{"line":245,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Integration Testing",{"name":"section","hash":{},"fn":container.program(79, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":247,"column":0},"end":{"line":252,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"End-to-End Testing",{"name":"section","hash":{},"fn":container.program(81, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":254,"column":0},"end":{"line":261,"column":12}}})) != null ? stack1 : "");
},"77":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(78, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":241,"column":0},"end":{"line":244,"column":9}}})) != null ? stack1 : "");
},"78":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Coverage Target",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":242,"column":33},"end":{"line":242,"column":67}}}),"coverage",{"name":"pluck","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":242,"column":26},"end":{"line":242,"column":79}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":242,"column":0},"end":{"line":242,"column":81}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Key Areas",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","unit",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":243,"column":27},"end":{"line":243,"column":61}}}),"area",{"name":"pluck","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":243,"column":20},"end":{"line":243,"column":69}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":243,"column":0},"end":{"line":243,"column":71}}})) != null ? stack1 : "")
    + "\n";
},"79":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(80, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":248,"column":0},"end":{"line":251,"column":9}}})) != null ? stack1 : "");
},"80":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Scope",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":249,"column":23},"end":{"line":249,"column":64}}}),"scope",{"name":"pluck","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":249,"column":16},"end":{"line":249,"column":73}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":249,"column":0},"end":{"line":249,"column":75}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Approach",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","integration",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":250,"column":26},"end":{"line":250,"column":67}}}),"approach",{"name":"pluck","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":250,"column":19},"end":{"line":250,"column":79}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":250,"column":0},"end":{"line":250,"column":81}}})) != null ? stack1 : "")
    + "\n";
},"81":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(82, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":255,"column":0},"end":{"line":259,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"testing"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"82":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Critical Paths",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":256,"column":32},"end":{"line":256,"column":65}}}),"critical-path",{"name":"pluck","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":256,"column":25},"end":{"line":256,"column":82}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":256,"column":0},"end":{"line":256,"column":84}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Tools",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","e2e",{"name":"only","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":257,"column":23},"end":{"line":257,"column":56}}}),"tools",{"name":"pluck","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":257,"column":16},"end":{"line":257,"column":65}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":257,"column":0},"end":{"line":257,"column":67}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"testing"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"83":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Deployment Strategy",{"name":"section","hash":{},"fn":container.program(84, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":265,"column":0},"end":{"line":275,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Operational Considerations",{"name":"section","hash":{},"fn":container.program(86, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":277,"column":0},"end":{"line":287,"column":12}}})) != null ? stack1 : "");
},"84":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(85, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":266,"column":0},"end":{"line":272,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"delivery"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"infrastructure"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"85":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Environment",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(depth0,"environments"),"setup",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"feature-design","start":{"line":267,"column":22},"end":{"line":267,"column":63}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":267,"column":0},"end":{"line":267,"column":65}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"CI/CD",lookupProperty(lookupProperty(depth0,"delivery"),"pipeline"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":268,"column":0},"end":{"line":268,"column":35}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Rollback Plan",lookupProperty(lookupProperty(depth0,"delivery"),"rollback"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":269,"column":0},"end":{"line":269,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"delivery"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"infrastructure"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"86":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(87, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":278,"column":0},"end":{"line":284,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"reliability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"operations"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"87":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Backup & Recovery",lookupProperty(helpers,"join").call(alias1,lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"reliability"),"backup"),lookupProperty(lookupProperty(depth0,"storage"),"backup"),{"name":"first","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":279,"column":34},"end":{"line":279,"column":75}}}),lookupProperty(lookupProperty(depth0,"reliability"),"restore"),{"name":"join","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":279,"column":28},"end":{"line":279,"column":96}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":279,"column":0},"end":{"line":279,"column":98}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Disaster Recovery",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"operations"),"disaster-recovery"),lookupProperty(helpers,"join").call(alias1,lookupProperty(helpers,"tell").call(alias1,"RTO ",lookupProperty(lookupProperty(depth0,"reliability"),"rto"),{"name":"tell","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":280,"column":70},"end":{"line":280,"column":99}}}),lookupProperty(helpers,"tell").call(alias1,"RPO ",lookupProperty(lookupProperty(depth0,"reliability"),"rpo"),{"name":"tell","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":280,"column":100},"end":{"line":280,"column":129}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":280,"column":64},"end":{"line":280,"column":130}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":280,"column":28},"end":{"line":280,"column":131}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":280,"column":0},"end":{"line":280,"column":133}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Maintenance Windows",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"maintenance"),"text","frequency","duration",{"name":"itemized","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":281,"column":30},"end":{"line":281,"column":90}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":281,"column":0},"end":{"line":281,"column":92}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"reliability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"operations"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"88":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Generated By",lookupProperty(lookupProperty(depth0,"document"),"generated-by"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":293,"column":0},"end":{"line":293,"column":46}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Framework Version",lookupProperty(lookupProperty(depth0,"document"),"framework-version"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":294,"column":0},"end":{"line":294,"column":56}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Generation Date",lookupProperty(lookupProperty(depth0,"document"),"updated"),{"name":"field","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":295,"column":0},"end":{"line":295,"column":44}}})) != null ? stack1 : "")
    + "\n**Architecture Design Status**: "
    + ((stack1 = lookupProperty(helpers,"coverage").call(alias1,{"name":"coverage","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":296,"column":32},"end":{"line":296,"column":44}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"page").call(alias1,lookupProperty(helpers,"cat").call(alias1,"SYSTEM_DESIGN.md: ",lookupProperty(lookupProperty(depth0,"document"),"title"),{"name":"cat","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":1,"column":7},"end":{"line":1,"column":48}}}),{"name":"page","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":1,"column":0},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"1. Executive Summary",{"name":"section","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":3,"column":0},"end":{"line":10,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"2. Requirements Analysis Summary",{"name":"section","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":12,"column":0},"end":{"line":39,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"3. High-Level Design (HLD)",{"name":"section","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":41,"column":0},"end":{"line":65,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"4. Low-Level Design (LLD)",{"name":"section","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":67,"column":0},"end":{"line":131,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"5. Technical Decisions",{"name":"section","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":133,"column":0},"end":{"line":151,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"6. Security Design",{"name":"section","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":153,"column":0},"end":{"line":180,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"7. Performance & Scalability",{"name":"section","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":182,"column":0},"end":{"line":211,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"8. Error Handling & Monitoring",{"name":"section","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":213,"column":0},"end":{"line":237,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"9. Testing Strategy",{"name":"section","hash":{},"fn":container.program(76, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":239,"column":0},"end":{"line":262,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"10. Deployment & Operations",{"name":"section","hash":{},"fn":container.program(83, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":264,"column":0},"end":{"line":288,"column":12}}})) != null ? stack1 : "")
    + "\n---\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"AI Generation Footprint",{"name":"section","hash":{},"fn":container.program(88, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"feature-design","start":{"line":292,"column":0},"end":{"line":297,"column":12}}})) != null ? stack1 : "")
    + "\n---\n\n"
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(lookupProperty(depth0,"document"),"footer"),{"name":"text","hash":{},"data":data,"loc":{"source":"feature-design","start":{"line":301,"column":0},"end":{"line":301,"column":24}}})) != null ? stack1 : "")
    + "\n";
},"usePartial":true,"useData":true},
  "system-architecture": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"overview"),"summary"),lookupProperty(lookupProperty(depth0,"document"),"about"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":4,"column":13},"end":{"line":4,"column":52}}}),{"name":"paragraphs","hash":{"label":"Summary"},"data":data,"loc":{"source":"system-architecture","start":{"line":4,"column":0},"end":{"line":4,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":5,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"overview"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"principle"),"principle",{"name":"records","hash":{"derived":true},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":6,"column":0},"end":{"line":8,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"overview"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":7,"column":0},"end":{"line":7,"column":70}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":7,"column":9},"end":{"line":7,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"text"),{"name":"when","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":7,"column":23},"end":{"line":7,"column":61}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"text","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":7,"column":39},"end":{"line":7,"column":52}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Primary Pattern",{"name":"section","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":15,"column":0},"end":{"line":20,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Secondary Patterns",{"name":"section","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":22,"column":0},"end":{"line":28,"column":12}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"lines").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"lines","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":16,"column":0},"end":{"line":19,"column":10}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Pattern",lookupProperty(helpers,"titles").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"pattern"),"role","primary",{"name":"only","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":17,"column":26},"end":{"line":17,"column":65}}}),{"name":"titles","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":17,"column":18},"end":{"line":17,"column":66}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":17,"column":0},"end":{"line":17,"column":68}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Rationale",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"pattern"),"role","primary",{"name":"only","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":18,"column":27},"end":{"line":18,"column":66}}}),"rationale","text",{"name":"pluck","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":18,"column":20},"end":{"line":18,"column":86}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":18,"column":0},"end":{"line":18,"column":88}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":23,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"pattern"),"role","secondary",{"name":"only","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":24,"column":11},"end":{"line":24,"column":52}}}),"pattern",{"name":"records","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":24,"column":0},"end":{"line":26,"column":12}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,lookupProperty(depth0,"title"),lookupProperty(helpers,"join").call(alias1,lookupProperty(depth0,"use-case"),lookupProperty(depth0,"rationale"),{"name":"join","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":25,"column":14},"end":{"line":25,"column":39}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":25,"column":0},"end":{"line":25,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Component Diagram",{"name":"section","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":32,"column":0},"end":{"line":34,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Core Components",{"name":"section","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":36,"column":0},"end":{"line":47,"column":12}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"pictures"),"element"),{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"system-architecture","start":{"line":33,"column":0},"end":{"line":33,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"elements"),"component",{"name":"records","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":37,"column":0},"end":{"line":46,"column":12}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),4,lookupProperty(depth0,"title"),{"name":"section","hash":{"path":lookupProperty(depth0,"path")},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":38,"column":0},"end":{"line":45,"column":12}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"lines").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"lines","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":39,"column":0},"end":{"line":44,"column":10}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Purpose",lookupProperty(depth0,"purpose"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":40,"column":0},"end":{"line":40,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Location",lookupProperty(depth0,"location"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":41,"column":0},"end":{"line":41,"column":29}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Dependencies",lookupProperty(depth0,"dependencies"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":42,"column":0},"end":{"line":42,"column":37}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Interfaces",lookupProperty(depth0,"interfaces"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":43,"column":0},"end":{"line":43,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Models",{"name":"section","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":51,"column":0},"end":{"line":53,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Flow",{"name":"section","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":55,"column":0},"end":{"line":57,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Storage Strategy",{"name":"section","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":59,"column":0},"end":{"line":67,"column":12}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"pictures"),"data"),{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"system-architecture","start":{"line":52,"column":0},"end":{"line":52,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"flow"),"steps"),{"name":"paragraphs","hash":{"label":"Steps"},"data":data,"loc":{"source":"system-architecture","start":{"line":56,"column":0},"end":{"line":56,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":60,"column":0},"end":{"line":65,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"storage"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Primary Storage",lookupProperty(lookupProperty(depth0,"storage"),"primary"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":61,"column":0},"end":{"line":61,"column":43}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Caching",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"storage"),"caching"),lookupProperty(lookupProperty(depth0,"scalability"),"caching"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":62,"column":18},"end":{"line":62,"column":61}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":62,"column":0},"end":{"line":62,"column":63}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Backup",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"storage"),"backup"),lookupProperty(lookupProperty(depth0,"reliability"),"backup"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":63,"column":17},"end":{"line":63,"column":58}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":63,"column":0},"end":{"line":63,"column":60}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"storage"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"External APIs",{"name":"section","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":71,"column":0},"end":{"line":77,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Internal Services",{"name":"section","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":79,"column":0},"end":{"line":87,"column":12}}})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":72,"column":0},"end":{"line":76,"column":9}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"integrations"),"apis"),"integration",{"name":"records","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":73,"column":0},"end":{"line":75,"column":12}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),lookupProperty(depth0,"summary"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":74,"column":0},"end":{"line":74,"column":23}}})) != null ? stack1 : "")
    + "\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":80,"column":0},"end":{"line":85,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"communication"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"integrations"),"internal"),"integration",{"name":"records","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":81,"column":0},"end":{"line":83,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"communication"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,lookupProperty(depth0,"title"),lookupProperty(helpers,"first").call(alias1,lookupProperty(depth0,"mechanism"),lookupProperty(depth0,"purpose"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":82,"column":14},"end":{"line":82,"column":39}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":82,"column":0},"end":{"line":82,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Environment Structure",{"name":"section","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":91,"column":0},"end":{"line":97,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Infrastructure",{"name":"section","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":99,"column":0},"end":{"line":109,"column":12}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":92,"column":0},"end":{"line":96,"column":9}}})) != null ? stack1 : "");
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"environments"),"environment",{"name":"records","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":93,"column":0},"end":{"line":95,"column":12}}})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),lookupProperty(depth0,"setup"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":94,"column":0},"end":{"line":94,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":100,"column":0},"end":{"line":106,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"infrastructure"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"observability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Hosting",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"infrastructure"),"hosting"),lookupProperty(lookupProperty(depth0,"production"),"hosting"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":101,"column":18},"end":{"line":101,"column":67}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":101,"column":0},"end":{"line":101,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Scaling",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"production"),"scaling"),lookupProperty(lookupProperty(depth0,"scalability"),"horizontal"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":102,"column":18},"end":{"line":102,"column":67}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":102,"column":0},"end":{"line":102,"column":69}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Monitoring",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"production"),"monitoring"),lookupProperty(lookupProperty(depth0,"observability"),"monitoring"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":103,"column":21},"end":{"line":103,"column":75}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":103,"column":0},"end":{"line":103,"column":77}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"infrastructure"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"observability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Key Architectural Decisions",{"name":"section","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":113,"column":0},"end":{"line":127,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Technology Choices",{"name":"section","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":129,"column":0},"end":{"line":135,"column":12}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{"ordered":true},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":114,"column":0},"end":{"line":126,"column":9}}})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"decision"),"decision",{"name":"records","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":115,"column":0},"end":{"line":125,"column":12}}})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":116,"column":0},"end":{"line":124,"column":9}}})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":117,"column":0},"end":{"line":117,"column":14}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":118,"column":0},"end":{"line":123,"column":9}}})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Decision",lookupProperty(depth0,"chosen"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":119,"column":0},"end":{"line":119,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Rationale",lookupProperty(depth0,"rationale"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":120,"column":0},"end":{"line":120,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Alternatives",lookupProperty(depth0,"others"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":121,"column":0},"end":{"line":121,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Trade-offs",lookupProperty(depth0,"trade-off"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":122,"column":0},"end":{"line":122,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":130,"column":0},"end":{"line":134,"column":9}}})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"technology"),"technology",{"name":"records","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":131,"column":0},"end":{"line":133,"column":12}}})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),lookupProperty(depth0,"reason"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":132,"column":0},"end":{"line":132,"column":22}}})) != null ? stack1 : "")
    + "\n";
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Performance Goals",{"name":"section","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":139,"column":0},"end":{"line":149,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Bottlenecks",{"name":"section","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":151,"column":0},"end":{"line":157,"column":12}}})) != null ? stack1 : "");
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":140,"column":0},"end":{"line":146,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"performance"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"scalability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Response Time",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"target"),"latency",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"system-architecture","start":{"line":141,"column":24},"end":{"line":141,"column":68}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":141,"column":0},"end":{"line":141,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Throughput",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"target"),"throughput",{"name":"pluck","hash":{"titled":true},"data":data,"loc":{"source":"system-architecture","start":{"line":142,"column":21},"end":{"line":142,"column":68}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":142,"column":0},"end":{"line":142,"column":70}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Scalability",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"scalability"),"target"),lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"titled").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"goal"),"Scalability",{"name":"titled","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":143,"column":55},"end":{"line":143,"column":90}}}),"target",{"name":"pluck","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":143,"column":48},"end":{"line":143,"column":100}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":143,"column":22},"end":{"line":143,"column":101}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":143,"column":0},"end":{"line":143,"column":103}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"performance"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"scalability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":152,"column":0},"end":{"line":156,"column":9}}})) != null ? stack1 : "");
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"bottleneck"),"bottleneck",{"name":"records","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":153,"column":0},"end":{"line":155,"column":12}}})) != null ? stack1 : "");
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,lookupProperty(depth0,"title"),lookupProperty(helpers,"join").call(alias1,lookupProperty(depth0,"text"),lookupProperty(depth0,"mitigation"),{"name":"join","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":154,"column":14},"end":{"line":154,"column":36}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":154,"column":0},"end":{"line":154,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Security Layers",{"name":"section","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":161,"column":0},"end":{"line":165,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Authentication & Authorization",{"name":"section","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":167,"column":0},"end":{"line":175,"column":12}}})) != null ? stack1 : "");
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{"ordered":true},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":162,"column":0},"end":{"line":164,"column":9}}})) != null ? stack1 : "");
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"security"),"layer"),{"name":"items","hash":{"label":"Layers"},"data":data,"loc":{"source":"system-architecture","start":{"line":163,"column":0},"end":{"line":163,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":168,"column":0},"end":{"line":173,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"security"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Authentication",lookupProperty(helpers,"prose").call(alias1,lookupProperty(lookupProperty(depth0,"security"),"authentication"),{"name":"prose","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":169,"column":25},"end":{"line":169,"column":56}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":169,"column":0},"end":{"line":169,"column":58}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Authorization",lookupProperty(lookupProperty(depth0,"security"),"authorization"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":170,"column":0},"end":{"line":170,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Session Management",lookupProperty(lookupProperty(depth0,"security"),"sessions"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":171,"column":0},"end":{"line":171,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"security"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Error Handling Strategy",{"name":"section","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":179,"column":0},"end":{"line":187,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Resilience Patterns",{"name":"section","hash":{},"fn":container.program(58, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":189,"column":0},"end":{"line":198,"column":12}}})) != null ? stack1 : "");
},"56":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(57, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":180,"column":0},"end":{"line":185,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"errors"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"57":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Client Errors",lookupProperty(lookupProperty(depth0,"errors"),"client"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":181,"column":0},"end":{"line":181,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Server Errors",lookupProperty(lookupProperty(depth0,"errors"),"server"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":182,"column":0},"end":{"line":182,"column":39}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"External Service Failures",lookupProperty(lookupProperty(depth0,"errors"),"external"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":183,"column":0},"end":{"line":183,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"errors"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"58":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":190,"column":0},"end":{"line":197,"column":9}}})) != null ? stack1 : "");
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Circuit Breaker",lookupProperty(lookupProperty(depth0,"errors"),"circuit-breaker"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":191,"column":0},"end":{"line":191,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Retry Logic",lookupProperty(lookupProperty(depth0,"errors"),"retry"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":192,"column":0},"end":{"line":192,"column":36}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Fallback Mechanisms",lookupProperty(lookupProperty(depth0,"errors"),"fallback"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":193,"column":0},"end":{"line":193,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"pattern"),"role","resilience",{"name":"only","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":194,"column":11},"end":{"line":194,"column":53}}}),"pattern",{"name":"records","hash":{"derived":true},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":194,"column":0},"end":{"line":196,"column":12}}})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":0},"end":{"line":195,"column":131}}})) != null ? stack1 : "")
    + "\n";
},"61":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":9},"end":{"line":195,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"where"),{"name":"when","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":23},"end":{"line":195,"column":64}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"implementation"),{"name":"when","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":64},"end":{"line":195,"column":122}}})) != null ? stack1 : "");
},"62":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " ("
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"where"),{"name":"text","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":40},"end":{"line":195,"column":54}}})) != null ? stack1 : "")
    + ")";
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"implementation"),{"name":"text","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":195,"column":90},"end":{"line":195,"column":113}}})) != null ? stack1 : "");
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Planned Improvements",{"name":"section","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":202,"column":0},"end":{"line":208,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Migration Paths",{"name":"section","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":210,"column":0},"end":{"line":216,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Scalability Roadmap",{"name":"section","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":218,"column":0},"end":{"line":225,"column":12}}})) != null ? stack1 : "");
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":203,"column":0},"end":{"line":207,"column":9}}})) != null ? stack1 : "");
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"improvement"),"improvement",{"name":"records","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":204,"column":0},"end":{"line":206,"column":12}}})) != null ? stack1 : "");
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":205,"column":0},"end":{"line":205,"column":70}}})) != null ? stack1 : "")
    + "\n";
},"68":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"named"),{"name":"bold","hash":{},"data":data,"loc":{"source":"system-architecture","start":{"line":205,"column":9},"end":{"line":205,"column":23}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"text"),{"name":"when","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":205,"column":23},"end":{"line":205,"column":61}}})) != null ? stack1 : "");
},"69":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":211,"column":0},"end":{"line":214,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"migration"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"70":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"migration"),"path"),{"name":"items","hash":{"label":"Paths"},"data":data,"loc":{"source":"system-architecture","start":{"line":212,"column":0},"end":{"line":212,"column":38}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"migration"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":219,"column":0},"end":{"line":223,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"roadmap"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"72":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"items").call(alias1,lookupProperty(lookupProperty(depth0,"scalability"),"near-term"),{"name":"items","hash":{"label":"Near term"},"data":data,"loc":{"source":"system-architecture","start":{"line":220,"column":0},"end":{"line":220,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"items").call(alias1,lookupProperty(lookupProperty(depth0,"scalability"),"long-term"),{"name":"items","hash":{"label":"Long term"},"data":data,"loc":{"source":"system-architecture","start":{"line":221,"column":0},"end":{"line":221,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"roadmap"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# System Architecture\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Overview",{"name":"section","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":3,"column":0},"end":{"line":12,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Architecture Patterns",{"name":"section","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":14,"column":0},"end":{"line":29,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"System Components",{"name":"section","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":31,"column":0},"end":{"line":48,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Data Architecture",{"name":"section","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":50,"column":0},"end":{"line":68,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Integration Points",{"name":"section","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":70,"column":0},"end":{"line":88,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Deployment Architecture",{"name":"section","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":90,"column":0},"end":{"line":110,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Design Decisions",{"name":"section","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":112,"column":0},"end":{"line":136,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Performance Characteristics",{"name":"section","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":138,"column":0},"end":{"line":158,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Security Architecture",{"name":"section","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":160,"column":0},"end":{"line":176,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Error Handling & Resilience",{"name":"section","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":178,"column":0},"end":{"line":199,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Future Considerations",{"name":"section","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-architecture","start":{"line":201,"column":0},"end":{"line":226,"column":12}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "system-design": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":4,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"overview"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"communication"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"infrastructure"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Pattern",lookupProperty(lookupProperty(depth0,"glance"),"pattern"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":5,"column":0},"end":{"line":5,"column":34}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Technology Stack",lookupProperty(lookupProperty(depth0,"glance"),"stack"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":6,"column":0},"end":{"line":6,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Deployment",lookupProperty(lookupProperty(depth0,"glance"),"deployment"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":7,"column":0},"end":{"line":7,"column":40}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Communication",lookupProperty(lookupProperty(depth0,"glance"),"communication"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":8,"column":0},"end":{"line":8,"column":46}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"overview"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"communication"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"infrastructure"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"picture").call(alias1,lookupProperty(lookupProperty(depth0,"pictures"),"element"),{"name":"picture","hash":{"as":"text"},"data":data,"loc":{"source":"system-design","start":{"line":19,"column":0},"end":{"line":19,"column":38}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"picture").call(alias1,lookupProperty(lookupProperty(depth0,"pictures"),"chain"),{"name":"picture","hash":{"optional":true,"as":"text"},"data":data,"loc":{"source":"system-design","start":{"line":20,"column":0},"end":{"line":20,"column":50}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Core Components",{"name":"section","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":24,"column":0},"end":{"line":35,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Data Models",{"name":"section","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":37,"column":0},"end":{"line":39,"column":12}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":25,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(depth0,"parts"),"component",{"name":"records","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":26,"column":0},"end":{"line":31,"column":12}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Data Layer",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"storage"),"primary"),lookupProperty(helpers,"itemized").call(alias1,lookupProperty(depth0,"stores"),"purpose",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"system-design","start":{"line":32,"column":43},"end":{"line":32,"column":80}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":32,"column":21},"end":{"line":32,"column":81}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":32,"column":0},"end":{"line":32,"column":83}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"API Layer",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"communication"),"api-style"),lookupProperty(helpers,"itemized").call(alias1,lookupProperty(depth0,"apis"),"text",{"name":"itemized","hash":{"bare":true},"data":data,"loc":{"source":"system-design","start":{"line":33,"column":50},"end":{"line":33,"column":82}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":33,"column":20},"end":{"line":33,"column":83}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":33,"column":0},"end":{"line":33,"column":85}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":27,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,lookupProperty(depth0,"title"),{"name":"bold","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":28,"column":0},"end":{"line":28,"column":14}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(helpers,"join").call(alias1,lookupProperty(depth0,"purpose"),lookupProperty(depth0,"duties"),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":28,"column":22},"end":{"line":28,"column":43}}}),{"name":"when","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":28,"column":14},"end":{"line":28,"column":86}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"fenced").call(alias1,lookupProperty(depth0,"contract"),{"name":"fenced","hash":{"label":"Interface"},"data":data,"loc":{"source":"system-design","start":{"line":29,"column":0},"end":{"line":29,"column":37}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(alias1,lookupProperty(helpers,"join").call(alias1,lookupProperty(depth0,"purpose"),lookupProperty(depth0,"duties"),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":28,"column":54},"end":{"line":28,"column":75}}}),{"name":"text","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":28,"column":47},"end":{"line":28,"column":77}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"data"),"code"),{"name":"fenced","hash":{"label":"Entities"},"data":data,"loc":{"source":"system-design","start":{"line":38,"column":0},"end":{"line":38,"column":37}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"records"),"decision"),"decision",{"name":"records","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":43,"column":0},"end":{"line":64,"column":12}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,lookupProperty(helpers,"cat").call(alias1,"Decision ",lookupProperty(depth0,"number"),": ",lookupProperty(depth0,"title"),{"name":"cat","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":44,"column":13},"end":{"line":44,"column":48}}}),{"name":"section","hash":{"path":lookupProperty(depth0,"path")},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":44,"column":0},"end":{"line":63,"column":12}}})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":45,"column":0},"end":{"line":62,"column":9}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Context",lookupProperty(depth0,"context"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":46,"column":0},"end":{"line":46,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"option"),{"name":"when","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(18, data, 0),"data":data,"loc":{"source":"system-design","start":{"line":47,"column":0},"end":{"line":58,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Decision",lookupProperty(depth0,"chosen"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":59,"column":0},"end":{"line":59,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Rationale",lookupProperty(helpers,"join").call(alias1,lookupProperty(depth0,"rationale"),lookupProperty(depth0,"trade-off"),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":60,"column":20},"end":{"line":60,"column":46}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":60,"column":0},"end":{"line":60,"column":48}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Implementation Impact",lookupProperty(depth0,"impact"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":61,"column":0},"end":{"line":61,"column":40}}})) != null ? stack1 : "")
    + "\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":48,"column":0},"end":{"line":55,"column":9}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"bold").call(alias1,"Options Considered",{"name":"bold","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":49,"column":0},"end":{"line":49,"column":29}}})) != null ? stack1 : "")
    + ":\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":50,"column":0},"end":{"line":54,"column":9}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"option"),"option",{"name":"records","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":51,"column":0},"end":{"line":53,"column":12}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),lookupProperty(depth0,"weighed"),{"name":"entry","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":52,"column":0},"end":{"line":52,"column":23}}})) != null ? stack1 : "")
    + "\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Options Considered",lookupProperty(helpers,"titles").call(alias1,lookupProperty(depth0,"option"),{"name":"titles","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":57,"column":29},"end":{"line":57,"column":44}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":57,"column":0},"end":{"line":57,"column":46}}})) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"External System Integrations",{"name":"section","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":68,"column":0},"end":{"line":70,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Integration Points",{"name":"section","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":72,"column":0},"end":{"line":79,"column":12}}})) != null ? stack1 : "");
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"integrations"),"code"),{"name":"fenced","hash":{"label":"Adapters"},"data":data,"loc":{"source":"system-design","start":{"line":69,"column":0},"end":{"line":69,"column":45}}})) != null ? stack1 : "")
    + "\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":73,"column":0},"end":{"line":78,"column":9}}})) != null ? stack1 : "");
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Authentication Provider",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"integrations"),"auth"),"mechanism",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":74,"column":34},"end":{"line":74,"column":74}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":74,"column":0},"end":{"line":74,"column":76}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"External APIs",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"integrations"),"api"),"purpose","mechanism",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":75,"column":24},"end":{"line":75,"column":73}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":75,"column":0},"end":{"line":75,"column":75}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Message Queues",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"communication"),"messaging"),lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"integrations"),"queue"),"purpose","mechanism",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":76,"column":55},"end":{"line":76,"column":106}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":76,"column":25},"end":{"line":76,"column":107}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":76,"column":0},"end":{"line":76,"column":109}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"File Storage",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"integrations"),"files"),"purpose","mechanism",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":77,"column":23},"end":{"line":77,"column":74}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":77,"column":0},"end":{"line":77,"column":76}}})) != null ? stack1 : "")
    + "\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":83,"column":0},"end":{"line":89,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"security"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Authentication Flow",lookupProperty(lookupProperty(depth0,"security"),"authentication"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":84,"column":0},"end":{"line":84,"column":55}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Authorization Model",lookupProperty(lookupProperty(depth0,"security"),"authorization"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":85,"column":0},"end":{"line":85,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Data Protection",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"security"),"encryption-at-rest"),lookupProperty(lookupProperty(depth0,"security"),"encryption-in-transit"),lookupProperty(lookupProperty(depth0,"security"),"pii"),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":86,"column":26},"end":{"line":86,"column":104}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":86,"column":0},"end":{"line":86,"column":106}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"API Security",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"security"),"rate-limiting"),lookupProperty(lookupProperty(depth0,"security"),"cors"),lookupProperty(lookupProperty(depth0,"security"),"input-validation"),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":87,"column":23},"end":{"line":87,"column":92}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":87,"column":0},"end":{"line":87,"column":94}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"security"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Scalability Strategy",{"name":"section","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":94,"column":0},"end":{"line":105,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Optimization Considerations",{"name":"section","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":107,"column":0},"end":{"line":116,"column":12}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":95,"column":0},"end":{"line":102,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"scalability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"storage"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Horizontal Scaling",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"scalability"),"horizontal"),lookupProperty(lookupProperty(depth0,"scalability"),"load-balancing"),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":96,"column":29},"end":{"line":96,"column":85}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":96,"column":0},"end":{"line":96,"column":87}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Database Optimization",lookupProperty(lookupProperty(depth0,"scalability"),"database"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":97,"column":0},"end":{"line":97,"column":54}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Caching Strategy",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"scalability"),"caching"),lookupProperty(lookupProperty(depth0,"storage"),"caching"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":98,"column":27},"end":{"line":98,"column":70}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":98,"column":0},"end":{"line":98,"column":72}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Performance Targets",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"target"),"latency","throughput",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":99,"column":30},"end":{"line":99,"column":78}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":99,"column":0},"end":{"line":99,"column":80}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"scalability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"storage"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(helpers,"having").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"optimization"),"code",{"name":"having","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":108,"column":8},"end":{"line":108,"column":44}}}),{"name":"when","hash":{},"fn":container.program(29, data, 0),"inverse":container.program(31, data, 0),"data":data,"loc":{"source":"system-design","start":{"line":108,"column":0},"end":{"line":115,"column":9}}})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(alias1,lookupProperty(helpers,"having").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"optimization"),"code",{"name":"having","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":109,"column":11},"end":{"line":109,"column":47}}}),"optimization",{"name":"records","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":109,"column":0},"end":{"line":112,"column":12}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,lookupProperty(depth0,"title"),lookupProperty(helpers,"first").call(alias1,lookupProperty(depth0,"text"),lookupProperty(depth0,"implementation"),lookupProperty(depth0,"impact"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":110,"column":14},"end":{"line":110,"column":48}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":110,"column":0},"end":{"line":110,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"fenced").call(alias1,lookupProperty(depth0,"code"),{"name":"fenced","hash":{"label":"Code"},"data":data,"loc":{"source":"system-design","start":{"line":111,"column":0},"end":{"line":111,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"fenced").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"data"),"indexCode"),{"name":"fenced","hash":{"label":"Indexes"},"data":data,"loc":{"source":"system-design","start":{"line":114,"column":0},"end":{"line":114,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":120,"column":0},"end":{"line":127,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"errors"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"logging"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Exception Hierarchy",lookupProperty(helpers,"join").call(alias1,lookupProperty(helpers,"prose").call(alias1,lookupProperty(lookupProperty(depth0,"errors"),"hierarchy"),{"name":"prose","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":121,"column":36},"end":{"line":121,"column":60}}}),lookupProperty(helpers,"first").call(alias1,lookupProperty(helpers,"codes").call(alias1,lookupProperty(lookupProperty(depth0,"errors"),"hierarchy"),{"name":"codes","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":121,"column":68},"end":{"line":121,"column":92}}}),lookupProperty(depth0,"error-classes"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":121,"column":61},"end":{"line":121,"column":107}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":121,"column":30},"end":{"line":121,"column":108}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":121,"column":0},"end":{"line":121,"column":110}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Error Response Format",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"errors"),"response-format"),lookupProperty(lookupProperty(depth0,"api"),"error-format"),{"name":"first","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":122,"column":32},"end":{"line":122,"column":79}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":122,"column":0},"end":{"line":122,"column":81}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Logging Strategy",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"logging"),"strategy"),lookupProperty(lookupProperty(depth0,"observability"),"error-tracking"),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":123,"column":27},"end":{"line":123,"column":79}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":123,"column":0},"end":{"line":123,"column":81}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Recovery Mechanisms",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"errors"),"retry"),lookupProperty(lookupProperty(depth0,"errors"),"fallback"),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":124,"column":30},"end":{"line":124,"column":65}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":124,"column":0},"end":{"line":124,"column":67}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"errors"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"logging"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"migration"),"current-state"),lookupProperty(lookupProperty(depth0,"migration"),"data"),lookupProperty(lookupProperty(depth0,"migration"),"rollback"),lookupProperty(helpers,"titles").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"phase"),{"name":"titles","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":133,"column":72},"end":{"line":133,"column":94}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":133,"column":8},"end":{"line":133,"column":95}}}),{"name":"when","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":133,"column":0},"end":{"line":144,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Development Roadmap",{"name":"section","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":146,"column":0},"end":{"line":155,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,3,"Performance Considerations",{"name":"section","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":157,"column":0},"end":{"line":168,"column":12}}})) != null ? stack1 : "");
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"section").call(depth0 != null ? depth0 : (container.nullContext || {}),3,"Migration Strategy",{"name":"section","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":134,"column":0},"end":{"line":143,"column":12}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":135,"column":0},"end":{"line":141,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"migration"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Current State",lookupProperty(lookupProperty(depth0,"migration"),"current-state"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":136,"column":0},"end":{"line":136,"column":49}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Migration Phases",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"phase"),"text",{"name":"itemized","hash":{"bare":true,"ordered":true},"data":data,"loc":{"source":"system-design","start":{"line":137,"column":27},"end":{"line":137,"column":81}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":137,"column":0},"end":{"line":137,"column":83}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Rollback Plan",lookupProperty(lookupProperty(depth0,"migration"),"rollback"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":138,"column":0},"end":{"line":138,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Data Migration",lookupProperty(lookupProperty(depth0,"migration"),"data"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":139,"column":0},"end":{"line":139,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"migration"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":147,"column":0},"end":{"line":153,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"roadmap"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Foundation Setup",lookupProperty(lookupProperty(depth0,"roadmap"),"foundation"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":148,"column":0},"end":{"line":148,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Core Implementation",lookupProperty(lookupProperty(depth0,"roadmap"),"core"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":149,"column":0},"end":{"line":149,"column":44}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Integration & Testing",lookupProperty(lookupProperty(depth0,"roadmap"),"integration"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":150,"column":0},"end":{"line":150,"column":53}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Performance Optimization",lookupProperty(lookupProperty(depth0,"roadmap"),"performance"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":151,"column":0},"end":{"line":151,"column":56}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"roadmap"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":158,"column":0},"end":{"line":165,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"performance"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"observability"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Bottleneck Analysis",lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"bottleneck"),"text","mitigation",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":159,"column":30},"end":{"line":159,"column":79}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":159,"column":0},"end":{"line":159,"column":81}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Monitoring Strategy",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"observability"),"monitoring"),lookupProperty(helpers,"tell").call(alias1,"Metrics: ",lookupProperty(helpers,"titles").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"metric"),{"name":"titles","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":160,"column":79},"end":{"line":160,"column":102}}}),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":160,"column":61},"end":{"line":160,"column":103}}}),lookupProperty(helpers,"tell").call(alias1,"Alerts: ",lookupProperty(helpers,"titles").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"alert"),{"name":"titles","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":160,"column":121},"end":{"line":160,"column":143}}}),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":160,"column":104},"end":{"line":160,"column":144}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":160,"column":30},"end":{"line":160,"column":145}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":160,"column":0},"end":{"line":160,"column":147}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Load Testing Plan",lookupProperty(helpers,"join").call(alias1,lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","load",{"name":"only","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":41},"end":{"line":161,"column":75}}}),"text",{"name":"pluck","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":34},"end":{"line":161,"column":83}}}),lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","load",{"name":"only","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":91},"end":{"line":161,"column":125}}}),"approach",{"name":"pluck","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":84},"end":{"line":161,"column":137}}}),lookupProperty(helpers,"tell").call(alias1,"Tools: ",lookupProperty(helpers,"pluck").call(alias1,lookupProperty(helpers,"only").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"level","load",{"name":"only","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":161},"end":{"line":161,"column":195}}}),"tools",{"name":"pluck","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":154},"end":{"line":161,"column":204}}}),{"name":"tell","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":138},"end":{"line":161,"column":205}}}),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":28},"end":{"line":161,"column":206}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":161,"column":0},"end":{"line":161,"column":208}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Capacity Planning",lookupProperty(lookupProperty(depth0,"performance"),"capacity"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":162,"column":0},"end":{"line":162,"column":50}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"performance"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"observability"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":172,"column":0},"end":{"line":180,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"conventions"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"testing"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"below"),lookupProperty(depth0,"delivery"),{"name":"below","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(alias1,"Code Organization",lookupProperty(lookupProperty(depth0,"conventions"),"files"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":173,"column":0},"end":{"line":173,"column":47}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Testing Strategy",lookupProperty(helpers,"first").call(alias1,lookupProperty(lookupProperty(depth0,"testing"),"strategy"),lookupProperty(helpers,"itemized").call(alias1,lookupProperty(lookupProperty(depth0,"records"),"test"),"approach","text",{"name":"itemized","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":174,"column":51},"end":{"line":174,"column":92}}}),{"name":"first","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":174,"column":27},"end":{"line":174,"column":93}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":174,"column":0},"end":{"line":174,"column":95}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Documentation",lookupProperty(lookupProperty(depth0,"conventions"),"documentation"),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":175,"column":0},"end":{"line":175,"column":51}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"field").call(alias1,"Deployment Pipeline",lookupProperty(helpers,"join").call(alias1,lookupProperty(lookupProperty(depth0,"delivery"),"pipeline"),lookupProperty(lookupProperty(depth0,"delivery"),"strategy"),{"name":"join","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":176,"column":30},"end":{"line":176,"column":72}}}),{"name":"field","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":176,"column":0},"end":{"line":176,"column":74}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"conventions"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"testing"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"labels"),lookupProperty(depth0,"delivery"),{"name":"labels","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"page").call(alias1,lookupProperty(helpers,"cat").call(alias1,lookupProperty(lookupProperty(depth0,"document"),"title")," - System Design",{"name":"cat","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":1,"column":7},"end":{"line":1,"column":46}}}),{"name":"page","hash":{},"data":data,"loc":{"source":"system-design","start":{"line":1,"column":0},"end":{"line":1,"column":48}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Architecture Overview",{"name":"section","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":3,"column":0},"end":{"line":16,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Architecture Visualization",{"name":"section","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":18,"column":0},"end":{"line":21,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"System Components",{"name":"section","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":23,"column":0},"end":{"line":40,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Technical Decisions",{"name":"section","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":42,"column":0},"end":{"line":65,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Integration Architecture",{"name":"section","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":67,"column":0},"end":{"line":80,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Security Architecture",{"name":"section","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":82,"column":0},"end":{"line":91,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Performance Architecture",{"name":"section","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":93,"column":0},"end":{"line":117,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Error Handling Strategy",{"name":"section","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":119,"column":0},"end":{"line":130,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Implementation Planning",{"name":"section","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":132,"column":0},"end":{"line":169,"column":12}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"section").call(alias1,2,"Development Standards",{"name":"section","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"system-design","start":{"line":171,"column":0},"end":{"line":184,"column":12}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
};

export const partials: Readonly<Record<string, object>> = {
  "below": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(helpers,"perhaps").call(alias1,depth0,{"name":"perhaps","hash":{},"data":data,"loc":{"source":"below","start":{"line":3,"column":13},"end":{"line":3,"column":27}}}),{"name":"paragraphs","hash":{},"data":data,"loc":{"source":"below","start":{"line":3,"column":0},"end":{"line":3,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"under").call(alias1,lookupProperty(helpers,"cat").call(alias1,lookupProperty(lookupProperty(depth0,"more"),"title")," steps",{"name":"cat","hash":{},"data":data,"loc":{"source":"below","start":{"line":6,"column":9},"end":{"line":6,"column":34}}}),{"name":"under","hash":{"colon":"outside"},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"below","start":{"line":6,"column":0},"end":{"line":8,"column":10}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"paragraphs").call(alias1,lookupProperty(helpers,"perhaps").call(alias1,lookupProperty(lookupProperty(depth0,"more"),"steps"),{"name":"perhaps","hash":{},"data":data,"loc":{"source":"below","start":{"line":7,"column":13},"end":{"line":7,"column":33}}}),{"name":"paragraphs","hash":{},"data":data,"loc":{"source":"below","start":{"line":7,"column":0},"end":{"line":7,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"more"),"codes"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"below","start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(lookupProperty(depth0,"more"),"steps"),{"name":"when","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"below","start":{"line":5,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "labels": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"field").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"label"),lookupProperty(depth0,"value"),{"name":"field","hash":{},"data":data,"loc":{"source":"labels","start":{"line":3,"column":0},"end":{"line":3,"column":21}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"task").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"done"),lookupProperty(depth0,"text"),{"name":"task","hash":{},"data":data,"loc":{"source":"labels","start":{"line":6,"column":0},"end":{"line":6,"column":18}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"more"),"labels"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"labels","start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"more"),"practices"),"items"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"labels","start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "tree-entries": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"item").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"item","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"tree-entries","start":{"line":3,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"code").call(alias1,lookupProperty(depth0,"name"),{"name":"code","hash":{},"data":data,"loc":{"source":"tree-entries","start":{"line":4,"column":0},"end":{"line":4,"column":13}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"when").call(alias1,lookupProperty(depth0,"purpose"),{"name":"when","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"tree-entries","start":{"line":4,"column":13},"end":{"line":4,"column":57}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"list").call(alias1,{"name":"list","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"tree-entries","start":{"line":5,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"text").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"purpose"),{"name":"text","hash":{},"data":data,"loc":{"source":"tree-entries","start":{"line":4,"column":32},"end":{"line":4,"column":48}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"tree-entries"),depth0,{"name":"tree-entries","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"tree-entries","start":{"line":2,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
  "weighed-options": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"records").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"option"),"option",{"name":"records","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"weighed-options","start":{"line":3,"column":0},"end":{"line":5,"column":12}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"entry").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),lookupProperty(depth0,"weighed"),{"name":"entry","hash":{},"data":data,"loc":{"source":"weighed-options","start":{"line":4,"column":0},"end":{"line":4,"column":23}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"list").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"list","hash":{"ordered":true},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"source":"weighed-options","start":{"line":2,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "");
},"useData":true},
};
